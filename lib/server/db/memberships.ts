import "server-only";
import type { Actor, Role } from "@/lib/domain/actor";
import type { Place } from "@/lib/domain/visitor";
import type { SystemTx } from "./system";

/** Whether these are the ids of somebody who is, or once was, a member there. */
export const wasEverMember = async (
  tx: SystemTx,
  { personId, vendorId, clinicId }: Actor,
): Promise<boolean> => (await tx.membership.count({ where: { personId, vendorId, clinicId } })) > 0;

/** Where a person belongs, the place they were last in first. */
export const listPlaces = async (tx: SystemTx, personId: string): Promise<Place[]> =>
  (
    await tx.membership.findMany({
      where: { personId, removedAt: null },
      select: {
        id: true,
        role: true,
        vendor: { select: { id: true, name: true, supportPhone: true, supportHours: true } },
        clinic: { select: { id: true, name: true } },
      },
      orderBy: [{ usedAt: { sort: "desc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }],
    })
  ).map(({ id, role, vendor, clinic }) => ({ membershipId: id, role: role as Role, vendor, clinic }));

/** A new membership of somebody who has none there; answers its id. */
export const addMembership = async (
  tx: SystemTx,
  membership: {
    readonly vendorId: string;
    readonly clinicId: string | null;
    readonly personId: string;
    readonly role: Role;
  },
): Promise<string> => (await tx.membership.create({ data: membership, select: { id: true } })).id;

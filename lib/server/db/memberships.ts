import "server-only";
import type { Actor, Role } from "@/lib/domain/actor";
import type { Place } from "@/lib/domain/visitor";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

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

/** A member of an organisation as the others see them. Times are UTC. */
export interface OrganisationMember {
  readonly id: string;
  readonly personId: string;
  readonly clinicId: string | null;
  readonly name: string;
  readonly loginId: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

const shown = {
  id: true,
  personId: true,
  clinicId: true,
  role: true,
  createdAt: true,
  usedAt: true,
  person: { select: { name: true, loginId: true } },
} as const;

const memberOf = ({
  person,
  role,
  ...row
}: Omit<OrganisationMember, "name" | "loginId" | "role"> & {
  readonly role: string;
  readonly person: { readonly name: string; readonly loginId: string | null };
}): OrganisationMember => ({
  ...row,
  role: role as Role,
  name: person.name,
  loginId: person.loginId ?? "",
});

/** Who belongs to an organisation, 責任者 first. */
export const listOrganisationMembers = async (
  tx: TenantTx,
  { vendorId, clinicId }: { readonly vendorId: string; readonly clinicId: string | null },
): Promise<OrganisationMember[]> =>
  (
    await tx.membership.findMany({
      where: { vendorId, clinicId, removedAt: null },
      select: shown,
      orderBy: [{ role: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    })
  ).map(memberOf);

/** Whether anybody of an organisation signs in with a mail address. */
export const hasMailMember = async (
  tx: TenantTx,
  place: { readonly vendorId: string; readonly clinicId: string | null },
): Promise<boolean> =>
  (await tx.membership.count({
    where: { ...place, removedAt: null, person: { loginId: { contains: "@" } } },
  })) > 0;

/** One current member. */
export const findOrganisationMember = async (
  tx: TenantTx,
  id: string,
): Promise<OrganisationMember | null> => {
  const row = await tx.membership.findUnique({ where: { id, removedAt: null }, select: shown });
  return row === null ? null : memberOf(row);
};

/** A person's current membership in an organisation, by its id. */
export const findMembershipIn = async (
  tx: TenantTx,
  place: { readonly vendorId: string; readonly clinicId: string | null; readonly personId: string },
): Promise<string | null> =>
  (await tx.membership.findFirst({ where: { ...place, removedAt: null }, select: { id: true } }))?.id ?? null;

/** Ids and roles of an organisation's members; none of them changes until the transaction ends. */
export const lockMembers = (
  tx: TenantTx,
  { vendorId, clinicId }: { readonly vendorId: string; readonly clinicId: string | null },
): Promise<{ id: string; role: Role }[]> =>
  tx.$queryRaw<{ id: string; role: Role }[]>`
    select id, role from memberships
    where vendor_id = ${vendorId}::uuid and clinic_id is not distinct from ${clinicId}::uuid
      and removed_at is null
    order by id for update`;

export const setMemberRole = async (tx: TenantTx, id: string, role: Role): Promise<void> => {
  await tx.membership.updateMany({ where: { id }, data: { role } });
};

/** Takes somebody out; their sessions in that place end with it. */
export const removeMember = async (tx: TenantTx, id: string): Promise<void> => {
  await tx.membership.updateMany({ where: { id }, data: { removedAt: new Date() } });
};

/** Whether somebody is a current member of an organisation. */
export const belongsTo = async (
  tx: SystemTx,
  place: { readonly personId: string; readonly vendorId: string; readonly clinicId: string | null },
): Promise<boolean> => (await tx.membership.count({ where: { ...place, removedAt: null } })) > 0;

/** Where in a vendor's realm somebody still belongs, and their login id; null for who left. */
export const placeOfInviter = async (
  tx: SystemTx,
  personId: string,
  vendorId: string,
): Promise<{ clinicId: string | null; loginId: string } | null> => {
  const found = await tx.membership.findFirst({
    where: { personId, vendorId, removedAt: null },
    select: { clinicId: true, person: { select: { loginId: true } } },
  });
  return found === null ? null : { clinicId: found.clinicId, loginId: found.person.loginId ?? "" };
};

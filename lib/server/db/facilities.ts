import "server-only";
import type { FacilityDetails } from "@/lib/domain/organisation/facility";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";
import { unlessTaken } from "./unique";

export interface Facility extends FacilityDetails {
  readonly id: string;
  readonly clinicId: string;
}

/** What is written of a facility; `search` is what it is found by. */
export type FacilityRow = FacilityDetails & { readonly search: string };

export const shownOfFacility = {
  id: true,
  clinicId: true,
  feeTable: true,
  prefecture: true,
  code: true,
  name: true,
  loginMail: true,
} as const;

/** 医科 before 歯科 and so on, then by code. */
export const facilitiesInOrder = [
  { feeTable: "asc" },
  { prefecture: "asc" },
  { code: { sort: "asc", nulls: "last" } },
  { id: "asc" },
] as const;

export const listFacilities = async (tx: TenantTx, clinicId: string): Promise<Facility[]> =>
  (await tx.facility.findMany({
    where: { clinicId },
    select: shownOfFacility,
    orderBy: [...facilitiesInOrder],
  })) as Facility[];

export const findFacility = async (tx: TenantTx, id: string): Promise<Facility | null> =>
  (await tx.facility.findUnique({ where: { id }, select: shownOfFacility })) as Facility | null;

/** A new facility of a clinic; null when the clinic has the same one already. */
export const addFacility = async (
  tx: TenantTx | SystemTx,
  owner: { readonly vendorId: string; readonly clinicId: string },
  row: FacilityRow,
): Promise<Facility | null> =>
  (await unlessTaken(
    tx.facility.create({ data: { ...owner, ...row }, select: shownOfFacility }),
  )) as Facility | null;

/** The facility as it is now; null when the clinic has the same one already. */
export const updateFacility = async (tx: TenantTx, id: string, row: FacilityRow): Promise<Facility | null> =>
  (await unlessTaken(
    tx.facility.update({ where: { id }, data: { ...row, updatedAt: new Date() }, select: shownOfFacility }),
  )) as Facility | null;

/** The name of the customer the reader may see that has this facility, by its code; null without one. */
export const findCustomerWith = async (
  tx: TenantTx,
  { prefecture, feeTable, code }: Pick<FacilityDetails, "prefecture" | "feeTable" | "code">,
): Promise<string | null> =>
  code === null
    ? null
    : ((
        await tx.facility.findFirst({
          where: { prefecture, feeTable, code },
          select: { clinic: { select: { name: true } } },
        })
      )?.clinic.name ?? null);

import "server-only";
import type { ClinicDetails } from "@/lib/domain/organisation/clinic";
import type { Prisma } from "./generated/client";
import { facilitiesInOrder, shownOfFacility, type Facility } from "./facilities";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";
import { unlessTaken } from "./unique";

export interface Clinic extends ClinicDetails {
  readonly id: string;
}

/** What is written of a clinic; `search` is what it is found by. */
export type ClinicRow = ClinicDetails & { readonly search: string };

/** One clinic of a list. */
export interface ListedClinic extends Omit<Clinic, "address" | "contact"> {
  readonly facilities: readonly Facility[];
  /** How many belong to it now. */
  readonly people: number;
}

const shown = {
  id: true,
  name: true,
  kana: true,
  phone: true,
  address: true,
  contact: true,
  customerNumber: true,
} as const;

const shownInList = { id: true, name: true, kana: true, phone: true, customerNumber: true } as const;

const facilities = { select: shownOfFacility, orderBy: [...facilitiesInOrder] };

const found = (words: readonly string[]): Prisma.ClinicWhereInput => ({
  AND: words.map((word) => ({
    OR: [{ search: { contains: word } }, { facilities: { some: { search: { contains: word } } } }],
  })),
});

/** The clinics the reader may see in which every word is found, by フリガナ, after the given one; and how many there are. */
export const listClinics = async (
  tx: TenantTx,
  {
    words,
    after,
    limit,
  }: { readonly words: readonly string[]; readonly after: string | null; readonly limit: number },
): Promise<{ total: number; clinics: ListedClinic[] }> => {
  const where = found(words);
  const rows = await tx.clinic.findMany({
    where,
    select: {
      ...shownInList,
      facilities,
      _count: { select: { memberships: { where: { removedAt: null } } } },
    },
    orderBy: [{ kana: "asc" }, { id: "asc" }],
    take: limit,
    ...(after !== null && { cursor: { id: after }, skip: 1 }),
  });
  return {
    total: await tx.clinic.count({ where }),
    clinics: rows.map(({ _count, ...clinic }) => ({
      ...clinic,
      facilities: clinic.facilities as Facility[],
      people: _count.memberships,
    })),
  };
};

export const findClinic = (tx: TenantTx, id: string): Promise<Clinic | null> =>
  tx.clinic.findUnique({ where: { id }, select: shown });

/** A new clinic; null when another one of the vendor has its 顧客番号. */
export const addClinic = (
  tx: TenantTx | SystemTx,
  vendorId: string,
  row: ClinicRow,
): Promise<Clinic | null> => unlessTaken(tx.clinic.create({ data: { vendorId, ...row }, select: shown }));

/** The clinic as it is now; null when another one of the vendor has its 顧客番号. */
export const updateClinic = (tx: TenantTx, id: string, row: ClinicRow): Promise<Clinic | null> =>
  unlessTaken(tx.clinic.update({ where: { id }, data: { ...row, updatedAt: new Date() }, select: shown }));

export const countClinics = (tx: TenantTx): Promise<number> => tx.clinic.count();

/** Clinics where nobody can sign in and nobody is invited, the newest first. */
export const listUninvitedClinics = (tx: TenantTx, limit: number): Promise<{ id: string; name: string }[]> =>
  tx.clinic.findMany({
    where: {
      memberships: { none: { removedAt: null } },
      invitations: { none: { usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } } },
    },
    select: { id: true, name: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: limit,
  });

import "server-only";
import type { Admission, Way } from "@/lib/domain/people/admission";
import type { VendorContact } from "@/lib/domain/visitor";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** What is kept of a re-admission; neither link nor code. Times are UTC. */
export interface Readmission extends Admission {
  readonly id: string;
  readonly clinicId: string | null;
  readonly personId: string;
  readonly personName: string;
  readonly loginId: string;
  readonly way: Way;
  readonly issuedBy: string | null;
  readonly createdAt: Date;
}

/** A re-admission as whoever opens it meets it. */
export interface ReadmissionOffer extends Readmission {
  readonly vendor: VendorContact;
  readonly clinicName: string | null;
}

interface NewReadmission {
  readonly id: string;
  readonly vendorId: string;
  readonly clinicId: string | null;
  readonly personId: string;
  readonly way: Way;
  /** Null when the person asked for it themselves. */
  readonly issuedBy: string | null;
  readonly expiresAt: Date;
  readonly tokenHash: Uint8Array<ArrayBuffer>;
  readonly codeHash: Uint8Array<ArrayBuffer>;
}

const shown = {
  id: true,
  clinicId: true,
  personId: true,
  way: true,
  issuedBy: true,
  createdAt: true,
  expiresAt: true,
  usedAt: true,
  revokedAt: true,
  person: { select: { name: true, loginId: true } },
} as const;

const typed = <
  Row extends {
    readonly way: string;
    readonly person: { readonly name: string; readonly loginId: string | null };
  },
>({
  person,
  ...row
}: Row) => ({ ...row, way: row.way as Way, personName: person.name, loginId: person.loginId ?? "" });

/** An issued one ends the person's sessions and their earlier ones. */
export const addReadmission = async (tx: TenantTx | SystemTx, readmission: NewReadmission): Promise<void> => {
  await tx.readmission.create({ data: readmission, select: { id: true } });
};

/** Whether everything a person can do lies within the reader's organisation, and whether that is the vendor itself. */
export const reachOf = async (
  tx: TenantTx,
  personId: string,
): Promise<{ within: boolean; ofVendor: boolean }> => {
  const [row] = await tx.$queryRaw<{ within: boolean; ofVendor: boolean }[]>`
    select app.within_reach(${personId}::uuid) as within,
      exists (select from memberships where person_id = ${personId}::uuid and clinic_id is null
        and removed_at is null) as "ofVendor"`;
  return row ?? { within: false, ofVendor: true };
};

export const findReadmission = async (tx: TenantTx, id: string): Promise<Readmission | null> => {
  const row = await tx.readmission.findUnique({ where: { id }, select: shown });
  return row === null ? null : typed(row);
};

/** The latest that somebody else issued for a person in one organisation and that still stands. */
export const findUnusedReadmission = async (
  tx: TenantTx,
  personId: string,
  now: Date,
): Promise<string | null> =>
  (
    await tx.readmission.findFirst({
      where: { personId, issuedBy: { not: null }, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
      select: { id: true },
      orderBy: { createdAt: "desc" },
    })
  )?.id ?? null;

/** Ends one that is not used yet; false when there was nothing to end. */
export const endReadmission = async (tx: TenantTx, id: string): Promise<boolean> =>
  (
    await tx.readmission.updateMany({
      where: { id, usedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    })
  ).count > 0;

type OfferKey = { readonly tokenHash: Uint8Array<ArrayBuffer> } | { readonly id: string };

const offerBy = async (tx: SystemTx, where: OfferKey): Promise<ReadmissionOffer | null> => {
  const row = await tx.readmission.findUnique({
    where,
    select: {
      ...shown,
      vendor: { select: { id: true, name: true, supportPhone: true, supportHours: true } },
      clinic: { select: { name: true } },
    },
  });
  if (row === null) return null;
  const { clinic, ...rest } = row;
  return { ...typed(rest), clinicName: clinic?.name ?? null };
};

/** The re-admission that a link opens. @param lock whether nobody else may use it until the transaction ends */
export const findReadmissionOffer = async (
  tx: SystemTx,
  tokenHash: Buffer,
  lock: boolean,
): Promise<ReadmissionOffer | null> => {
  if (lock) await tx.$executeRaw`select from readmissions where token_hash = ${tokenHash} for update`;
  return offerBy(tx, { tokenHash: Uint8Array.from(tokenHash) });
};

/** The same by its id. */
export const findReadmissionOfferById = (tx: SystemTx, id: string): Promise<ReadmissionOffer | null> =>
  offerBy(tx, { id });

/** Marks one as used and ends all others of the person: their password is a new one. */
export const markReadmissionUsed = async (tx: SystemTx, id: string, personId: string): Promise<void> => {
  await tx.readmission.update({ where: { id }, data: { usedAt: new Date() }, select: { id: true } });
  await tx.readmission.updateMany({
    where: { personId, usedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
};

/** The re-admission of a code's digest. */
export const readmissionIdOfCode = async (tx: SystemTx, codeHash: Buffer): Promise<string | null> =>
  (
    await tx.readmission.findUnique({
      where: { codeHash: Uint8Array.from(codeHash) },
      select: { id: true },
    })
  )?.id ?? null;

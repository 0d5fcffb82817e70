import "server-only";
import type { Role } from "@/lib/domain/actor";
import type { Admission, Way } from "@/lib/domain/people/admission";
import type { VendorContact } from "@/lib/domain/visitor";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** What is kept of an invitation; neither link nor code. Times are UTC. */
export interface Invitation extends Admission {
  readonly id: string;
  readonly clinicId: string | null;
  readonly role: Role;
  readonly name: string;
  readonly mail: string | null;
  readonly way: Way;
  /** Null for the operator of the installation. */
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  readonly renewalAskedAt: Date | null;
}

/** An invitation as the invited person meets it: who invites whom into what. */
export interface InvitationOffer extends Invitation {
  readonly vendor: VendorContact;
  readonly clinicName: string | null;
  readonly inviterName: string;
}

const shown = {
  id: true,
  clinicId: true,
  role: true,
  name: true,
  mail: true,
  way: true,
  invitedBy: true,
  createdAt: true,
  expiresAt: true,
  usedAt: true,
  revokedAt: true,
  renewalAskedAt: true,
} as const;

const typed = <Row extends { readonly role: string; readonly way: string }>(row: Row) => ({
  ...row,
  role: row.role as Role,
  way: row.way as Way,
});

export const addInvitation = async (
  tx: TenantTx | SystemTx,
  invitation: {
    readonly id: string;
    readonly vendorId: string;
    readonly clinicId: string | null;
    readonly role: Role;
    readonly name: string;
    readonly mail: string | null;
    readonly way: Way;
    readonly invitedBy: string | null;
    readonly expiresAt: Date;
    readonly tokenHash: Uint8Array<ArrayBuffer>;
    readonly codeHash: Uint8Array<ArrayBuffer>;
  },
): Promise<void> => {
  await tx.invitation.create({ data: invitation, select: { id: true } });
};

export const findInvitation = async (tx: TenantTx, id: string): Promise<Invitation | null> => {
  const row = await tx.invitation.findUnique({ where: { id }, select: shown });
  return row === null ? null : typed(row);
};

/** Who used one, if anybody has. */
export const userOfInvitation = async (tx: TenantTx, id: string): Promise<string | null> =>
  (await tx.invitation.findUnique({ where: { id }, select: { usedBy: true } }))?.usedBy ?? null;

/** What nobody has used or revoked yet of one organisation's, the latest first. */
export const listUnusedInvitations = async (
  tx: TenantTx,
  { vendorId, clinicId }: { readonly vendorId: string; readonly clinicId: string | null },
): Promise<Invitation[]> =>
  (
    await tx.invitation.findMany({
      where: { vendorId, clinicId, usedAt: null, revokedAt: null },
      select: shown,
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    })
  ).map(typed);

/** An invitation to which a new one is asked for, with its clinic's name. */
export interface WaitingInvitation extends Invitation {
  readonly clinicName: string | null;
}

/** Those for which somebody asks for a new one, the longest waiting first; the vendor's own only if they are wanted. */
export const listAskedInvitations = async (tx: TenantTx, ownVendor: boolean): Promise<WaitingInvitation[]> =>
  (
    await tx.invitation.findMany({
      where: { renewalAskedAt: { not: null }, ...(!ownVendor && { clinicId: { not: null } }) },
      select: { ...shown, clinic: { select: { name: true } } },
      orderBy: [{ renewalAskedAt: "asc" }, { id: "asc" }],
    })
  ).map(({ clinic, ...row }) => ({ ...typed(row), clinicName: clinic?.name ?? null }));

/** Makes one hold anew; whoever asked for it is answered by that. */
export const extendInvitationUntil = async (
  tx: TenantTx,
  id: string,
  { way, expiresAt }: { readonly way: Way; readonly expiresAt: Date },
): Promise<void> => {
  await tx.invitation.updateMany({
    where: { id, usedAt: null, revokedAt: null },
    data: { way, expiresAt, renewalAskedAt: null },
  });
};

/** Ends one that is not used yet, and what was asked about it. */
export const endInvitation = async (tx: TenantTx, id: string): Promise<void> => {
  await tx.invitation.updateMany({ where: { id }, data: { renewalAskedAt: null } });
  await tx.invitation.updateMany({
    where: { id, usedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
};

const offered = {
  ...shown,
  vendor: { select: { id: true, name: true, supportPhone: true, supportHours: true } },
  clinic: { select: { name: true } },
  inviter: { select: { name: true } },
} as const;

type OfferKey = { readonly tokenHash: Uint8Array<ArrayBuffer> } | { readonly id: string };

const offerBy = async (tx: SystemTx, where: OfferKey): Promise<InvitationOffer | null> => {
  const row = await tx.invitation.findUnique({ where, select: offered });
  if (row === null) return null;
  const { clinic, inviter, ...rest } = row;
  return { ...typed(rest), clinicName: clinic?.name ?? null, inviterName: inviter?.name ?? rest.vendor.name };
};

/** The invitation that a link opens. @param lock whether nobody else may use it until the transaction ends */
export const findOffer = async (
  tx: SystemTx,
  tokenHash: Buffer,
  lock: boolean,
): Promise<InvitationOffer | null> => {
  if (lock) await tx.$executeRaw`select from invitations where token_hash = ${tokenHash} for update`;
  return offerBy(tx, { tokenHash: Uint8Array.from(tokenHash) });
};

/** The same by its id. */
export const findOfferById = (tx: SystemTx, id: string): Promise<InvitationOffer | null> =>
  offerBy(tx, { id });

export const markInvitationUsed = async (tx: SystemTx, id: string, usedBy: string): Promise<void> => {
  await tx.invitation.update({
    where: { id },
    data: { usedAt: new Date(), usedBy, renewalAskedAt: null },
    select: { id: true },
  });
};

/** Notes that a new one is asked for; false when that was noted before. */
export const noteRenewalAsked = async (tx: SystemTx, id: string): Promise<boolean> =>
  (
    await tx.invitation.updateMany({
      where: { id, renewalAskedAt: null },
      data: { renewalAskedAt: new Date() },
    })
  ).count > 0;

/** The invitation of a code's digest. */
export const invitationIdOfCode = async (tx: SystemTx, codeHash: Buffer): Promise<string | null> =>
  (
    await tx.invitation.findUnique({
      where: { codeHash: Uint8Array.from(codeHash) },
      select: { id: true },
    })
  )?.id ?? null;

import "server-only";
import type { MailKind } from "@/lib/domain/people/mail";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** One mail and what became of it. Times are UTC. */
export interface OutgoingMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly recordId: string;
  readonly toAddress: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly tries: number;
  /** A code for what went wrong last. */
  readonly problem: string | null;
}

const shown = {
  id: true,
  kind: true,
  recordId: true,
  toAddress: true,
  createdAt: true,
  sentAt: true,
  failedAt: true,
  tries: true,
  problem: true,
} as const;

/** A new mail's id. */
export const addMail = async (
  tx: TenantTx | SystemTx,
  mail: {
    readonly vendorId: string;
    readonly clinicId: string | null;
    readonly kind: MailKind;
    readonly recordId: string;
    readonly toAddress: string;
  },
): Promise<string> => {
  const { vendorId, clinicId, kind, recordId, toAddress } = mail;
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    insert into mails (vendor_id, clinic_id, kind, record_id, to_address)
    values (${vendorId}::uuid, ${clinicId}::uuid, ${kind}, ${recordId}::uuid, ${toAddress}) returning id`;
  return row?.id ?? "";
};

/** The latest mail of one kind about a record. */
export const findLatestMail = async (
  tx: TenantTx,
  kind: MailKind,
  recordId: string,
): Promise<OutgoingMail | null> => {
  const row = await tx.mail.findFirst({
    where: { kind, recordId },
    select: shown,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return row === null ? null : { ...row, kind };
};

/** A mail, held until the transaction ends. */
export const lockMail = async (tx: SystemTx, id: string): Promise<OutgoingMail | null> => {
  await tx.$executeRaw`select from mails where id = ${id}::uuid for update`;
  const row = await tx.mail.findUnique({ where: { id }, select: shown });
  return row === null ? null : { ...row, kind: row.kind as MailKind };
};

/** Writes down what became of a mail. */
export const updateMail = async (
  tx: SystemTx,
  id: string,
  data: Partial<Pick<OutgoingMail, "sentAt" | "failedAt" | "tries" | "problem">>,
): Promise<void> => {
  await tx.mail.update({ where: { id }, data, select: { id: true } });
};

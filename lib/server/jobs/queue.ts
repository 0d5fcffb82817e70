import "server-only";
import * as z from "zod";
import { addJob } from "../db/jobs";
import type { SystemTx } from "../db/system";
import type { TenantTx } from "../db/tenant";

/** Every job and what it is told: ids only, as the queue's tables are no place for data. */
export const jobPayloads = {
  "audit.verifyAll": z.object({}),
  "audit.verify": z.object({ vendorId: z.uuid() }),
  "limits.sweep": z.object({}),
  "sessions.sweep": z.object({}),
  "files.read": z.object({ fileId: z.uuid() }),
  "files.sweep": z.object({}),
  "mail.send": z.object({ mailId: z.uuid() }),
} as const;

export type JobName = keyof typeof jobPayloads;

export type JobPayload<Name extends JobName> = z.output<(typeof jobPayloads)[Name]>;

/**
 * Asks for a job in the caller's transaction: it exists when, and only when, that is committed. Failed jobs are tried
 * again 24 times over four days. A waiting job of the same `key` is replaced.
 */
export const enqueue = <Name extends JobName>(
  tx: TenantTx | SystemTx,
  name: Name,
  payload: JobPayload<Name>,
  key: string | null = null,
): Promise<void> => addJob(tx, { name, payload, key });

import "server-only";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** Writes a job in the caller's transaction; one that waits with the same `key` is replaced. */
export const addJob = async (
  tx: TenantTx | SystemTx,
  { name, payload, key }: { readonly name: string; readonly payload: object; readonly key: string | null },
): Promise<void> => {
  await tx.$executeRaw`select app.enqueue(${name}, ${JSON.stringify(payload)}::json, ${key})`;
};

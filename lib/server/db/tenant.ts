import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { appClient, transactionLimits, type Transaction } from "./clients";
import { foreseen } from "./failures";

declare const scoped: unique symbol;

/** A transaction that already knows whose data it may see. Only this file can make one. */
export type TenantTx = Transaction & { readonly [scoped]: "tenant" };

/**
 * Everything inside is one transaction on one connection, in the actor's place: only SQL belongs here.
 * @throws AppError not-found for whoever is not a member (any more)
 */
export const withTenant = async <Result>(
  { personId, vendorId, clinicId, role }: Actor,
  work: (tx: TenantTx) => Promise<Result>,
): Promise<Result> => {
  try {
    return await appClient().$transaction(async (tx) => {
      const [row] = await tx.$queryRaw<{ entered: boolean }[]>`
        select app.enter(${personId}::uuid, ${vendorId}::uuid, ${clinicId}::uuid, ${role}) as entered`;
      if (!row?.entered) throw new AppError("not-found", {});
      return work(tx as TenantTx);
    }, transactionLimits);
  } catch (thrown) {
    throw foreseen(thrown);
  }
};

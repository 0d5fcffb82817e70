import "server-only";
import { systemClient, transactionLimits, type Transaction } from "./clients";
import { foreseen } from "./failures";

declare const unscoped: unique symbol;

/** A transaction of the system's role, which sees every tenant. Only this file can make one. */
export type SystemTx = Transaction & { readonly [unscoped]: "system" };

/** Everything inside is one transaction on one connection, for callers without an actor: only SQL belongs here. */
export const withSystem = async <Result>(work: (tx: SystemTx) => Promise<Result>): Promise<Result> => {
  try {
    return await systemClient().$transaction((tx) => work(tx as SystemTx), transactionLimits);
  } catch (thrown) {
    throw foreseen(thrown);
  }
};

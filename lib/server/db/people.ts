import "server-only";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";
import { unlessTaken } from "./unique";

/** Somebody who can sign in, and the hash of their password. */
export interface Account {
  readonly personId: string;
  readonly hash: string;
}

/** The account of a normalised login id. */
export const findAccount = async (tx: SystemTx, loginId: string): Promise<Account | null> => {
  const found = await tx.person.findUnique({
    where: { loginId },
    select: { id: true, password: { select: { hash: true } } },
  });
  const hash = found?.password?.hash;
  return found === null || hash === undefined ? null : { personId: found.id, hash };
};

export const passwordHashOf = async (tx: SystemTx, personId: string): Promise<string | null> =>
  (await tx.password.findUnique({ where: { personId }, select: { hash: true } }))?.hash ?? null;

export const isLoginIdTaken = async (tx: SystemTx, loginId: string): Promise<boolean> =>
  (await tx.person.count({ where: { loginId } })) > 0;

/** A new person with an account; answers their id, or null when the login id is somebody's already. */
export const addPerson = async (
  tx: SystemTx,
  { name, loginId, hash }: { readonly name: string; readonly loginId: string; readonly hash: string },
): Promise<string | null> => {
  const data = { name, loginId, password: { create: { hash } } };
  return (await unlessTaken(tx.person.create({ data, select: { id: true } })))?.id ?? null;
};

/** Writes a new password's hash. Whoever calls this ends the sessions too. */
export const setPasswordHash = async (tx: SystemTx, personId: string, hash: string): Promise<void> => {
  await tx.password.upsert({
    where: { personId },
    create: { personId, hash },
    update: { hash, changedAt: new Date() },
  });
};

export const renamePerson = async (tx: TenantTx, personId: string, name: string): Promise<void> => {
  await tx.person.update({ where: { id: personId }, data: { name } });
};

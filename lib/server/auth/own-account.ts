import "server-only";
import { AppError, type Finding } from "@/lib/domain/errors";
import { limits } from "@/lib/domain/limits";
import { normalisePassword } from "@/lib/domain/people/password";
import type { Member } from "@/lib/domain/visitor";
import { consume } from "../db/rate-limit";
import { examineNewPassword, newPasswordHash, type PasswordOwner } from "../new-password";
import { passwordFits } from "../password-hash";
import { changePassword } from "../usecases/people/change-password";
import { readAccount } from "../usecases/people/read-account";

/** What is odd about the two passwords; all of it is said at once. */
const findingsOf = (
  typed: { readonly oldPassword: string; readonly newPassword: string },
  fits: boolean,
  owner: PasswordOwner,
): Readonly<Record<string, readonly Finding[]>> => {
  const [old, fresh] = [typed.oldPassword, typed.newPassword].map(normalisePassword) as [string, string];
  const odd = fits && old === fresh ? { code: "password.same" } : examineNewPassword(fresh, owner);
  const oldOdd = old === "" ? { code: "password.missing" } : { code: "password.wrong" };
  return { ...(!fits && { oldPassword: [oldOdd] }), ...(odd !== undefined && { newPassword: [odd] }) };
};

/**
 * Changes the reader's own password, which needs the old one, and signs them out everywhere else.
 * @throws AppError invalid with the fields oldPassword and newPassword, too-many
 */
export const changeOwnPassword = async (
  { personId, personName, loginId, sessionId, place }: Member,
  typed: { readonly oldPassword: string; readonly newPassword: string },
): Promise<void> => {
  await consume(limits.ownPassword, personId);
  const account = await readAccount({ loginId });
  const fits = await passwordFits(account?.hash ?? null, normalisePassword(typed.oldPassword));
  const owner = { personName, loginId, organisations: [place.vendor.name, place.clinic?.name ?? ""] };
  const fields = findingsOf(typed, fits, owner);
  if (account === null || Object.keys(fields).length > 0) throw new AppError("invalid", { fields });
  const newHash = await newPasswordHash(typed.newPassword, owner);
  if (!(await changePassword({ personId, hash: account.hash, newHash, sessionId })))
    throw new AppError("invalid", { fields: { oldPassword: [{ code: "password.wrong" }] } });
};

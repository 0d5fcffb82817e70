import "server-only";
import { AppError } from "@/lib/domain/errors";
import { limits } from "@/lib/domain/limits";
import { normalisePassword } from "@/lib/domain/people/password";
import type { Member } from "@/lib/domain/visitor";
import { consume } from "../db/rate-limit";
import { newPasswordHash } from "../new-password";
import { passwordFits } from "../password-hash";
import { changePassword } from "../usecases/people/change-password";
import { readAccount } from "../usecases/people/read-account";

const wrong = () => new AppError("invalid", { fields: { oldPassword: [{ code: "password.wrong" }] } });

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
  if (account === null || !fits) throw wrong();
  const organisations = [place.vendor.name, place.clinic?.name ?? ""];
  const newHash = await newPasswordHash(typed.newPassword, { personName, loginId, organisations });
  if (!(await changePassword({ personId, hash: account.hash, newHash, sessionId }))) throw wrong();
};

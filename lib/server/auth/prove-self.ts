import "server-only";
import { AppError } from "@/lib/domain/errors";
import { limits } from "@/lib/domain/limits";
import { normalisePassword } from "@/lib/domain/people/password";
import type { Member } from "@/lib/domain/visitor";
import { consume, giveBack } from "../db/rate-limit";
import { passwordFits } from "../password-hash";
import { readAccount } from "../usecases/people/read-account";
import { proveSession } from "../usecases/sessions/prove-session";

/**
 * Somebody who is signed in enters their password again; for a few minutes their session counts as proved. A right
 * password does not count as a try.
 * @throws AppError invalid with the field password, too-many
 */
export const proveSelf = async (
  { personId, loginId, sessionId }: Pick<Member, "personId" | "loginId" | "sessionId">,
  typed: string,
): Promise<void> => {
  const password = normalisePassword(typed);
  if (password === "")
    throw new AppError("invalid", { fields: { password: [{ code: "password.missing" }] } });
  await consume(limits.reentered, personId);
  const account = await readAccount({ loginId });
  if (!(await passwordFits(account?.hash ?? null, password)))
    throw new AppError("invalid", { fields: { password: [{ code: "password.wrong" }] } });
  await giveBack(limits.reentered, personId);
  await proveSession({ sessionId, personId });
};

import "server-only";
import { deviceOf } from "@/lib/domain/people/device";
import { normaliseLoginId } from "@/lib/domain/people/login-id";
import { normalisePassword, passwordRules } from "@/lib/domain/people/password";
import { passwordFits } from "../password-hash";
import { freshToken } from "../secrets";
import { readAccount } from "../usecases/people/read-account";
import { startSession } from "../usecases/sessions/start-session";

const longestLoginId = 254;

/**
 * Signs in with login id and password as they were typed: the token of a new session, or null. An unknown account
 * takes as long as a wrong password.
 * @throws AppError unavailable
 */
export const signIn = async (
  typed: { readonly loginId: string; readonly password: string },
  userAgent: string | undefined,
): Promise<string | null> => {
  const loginId = normaliseLoginId(typed.loginId);
  const password = normalisePassword(typed.password);
  const account = loginId.length > longestLoginId ? null : await readAccount({ loginId });
  const fits = await passwordFits(account?.hash ?? null, password.slice(0, passwordRules.maximum + 1));
  if (account === null || !fits) return null;
  const token = freshToken();
  const { started } = await startSession({ ...account, token, device: deviceOf(userAgent) });
  return started ? token : null;
};

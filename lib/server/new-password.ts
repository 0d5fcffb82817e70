import "server-only";
import { AppError } from "@/lib/domain/errors";
import { isCommonPassword } from "@/lib/domain/people/common-passwords";
import { examinePassword, normalisePassword, type PasswordFinding } from "@/lib/domain/people/password";
import { hashPassword } from "./password-hash";

/** What stands around an account, none of which may be most of its password. */
export interface PasswordOwner {
  readonly personName: string;
  readonly loginId: string;
  readonly organisations: readonly string[];
}

/** What is odd about a normalised new password of this owner. */
export const examineNewPassword = (
  password: string,
  { personName, loginId, organisations }: PasswordOwner,
): PasswordFinding | undefined => {
  const words = [personName, loginId, loginId.split("@")[0] ?? "", ...organisations];
  return examinePassword(password, { words, isCommon: isCommonPassword });
};

/**
 * The hash of a new password as it was typed.
 * @param field the control it was typed into
 * @throws AppError invalid when the rules refuse it
 */
export const newPasswordHash = async (
  typed: string,
  { personName, loginId, organisations }: PasswordOwner,
  field = "newPassword",
): Promise<string> => {
  const password = normalisePassword(typed);
  const finding = examineNewPassword(password, { personName, loginId, organisations });
  if (finding !== undefined) throw new AppError("invalid", { fields: { [field]: [finding] } });
  return hashPassword(password);
};

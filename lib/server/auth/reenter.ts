import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "@/lib/domain/errors";
import { limits } from "@/lib/domain/limits";
import { deviceOf } from "@/lib/domain/people/device";
import { examineLoginId, isMailAddress, normaliseLoginId } from "@/lib/domain/people/login-id";
import { consume } from "../db/rate-limit";
import { newPasswordHash } from "../new-password";
import { freshToken } from "../secrets";
import { askReset } from "../usecases/readmissions/ask-reset";
import { readReentry } from "../usecases/readmissions/read-reentry";
import { reenter } from "../usecases/readmissions/reenter";
import type { Entry } from "./accept";

/** How long an answer takes at least, in milliseconds: longer than the work for an account that exists. */
const steady = 400;

const withoutMail = (loginId: string) =>
  isMailAddress(loginId) ? undefined : ({ code: "login-id.without-mail" } as const);

/**
 * Asks for a link to a new password. The answer and its time are the same whether the account exists or not; a number,
 * to which no mail can go, is recognised by its form alone.
 * @throws AppError invalid with the field loginId, too-many
 */
export const askForReset = async (typed: string, address: string): Promise<void> => {
  const loginId = normaliseLoginId(typed);
  const finding = examineLoginId(loginId) ?? withoutMail(loginId);
  if (finding !== undefined) throw new AppError("invalid", { fields: { loginId: [finding] } });
  await consume(limits.resetFrom, address);
  await consume(limits.reset, loginId);
  await Promise.all([askReset({ loginId }), wait(steady)]);
};

/**
 * Sets a new password by a re-admission and signs in.
 * @throws AppError invalid with the field newPassword; wrong-status when the re-admission is over
 */
export const reenterWith = async (
  readmissionToken: string,
  newPassword: string,
  userAgent: string | undefined,
): Promise<Entry> => {
  const offer = await readReentry({ token: readmissionToken });
  if (offer === null) throw new AppError("not-found", {});
  const { personName, loginId, vendor, clinicName } = offer;
  const organisations = [vendor.name, clinicName ?? ""];
  const newHash = await newPasswordHash(newPassword, { personName, loginId, organisations });
  const session = { token: freshToken(), device: deviceOf(userAgent) };
  const entered = await reenter({ readmissionToken, newHash, session });
  return { token: session.token, ...entered };
};

import "server-only";
import { AppError } from "@/lib/domain/errors";
import { limits } from "@/lib/domain/limits";
import { examineCode, normaliseCode } from "@/lib/domain/people/admission-code";
import { consume, giveBack } from "../db/rate-limit";
import { findCode } from "../usecases/admissions/find-code";

const counted = [limits.code, limits.codeFrom] as const;

/**
 * Where a typed code leads. Tries are counted by the network address, right ones not.
 * @throws AppError invalid with the field code, too-many
 */
export const followCode = async (typed: string, address: string): Promise<string> => {
  const code = normaliseCode(typed);
  const finding = examineCode(code);
  if (finding !== undefined) throw new AppError("invalid", { fields: { code: [finding] } });
  for (const limit of counted) await consume(limit, address);
  const target = await findCode({ code });
  if (target === null) throw new AppError("invalid", { fields: { code: [{ code: "code.unknown" }] } });
  for (const limit of counted) await giveBack(limit, address);
  return target;
};

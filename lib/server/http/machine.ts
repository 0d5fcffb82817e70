import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { AppError, isInvalid } from "@/lib/domain/errors";
import { actorOf, isMember, type Member } from "@/lib/domain/visitor";
import { currentVisitor } from "../auth/visitor";

/** Who a machine asks for: a page that saves, follows or downloads. @throws AppError signed-out, not-found */
export const asking = async (): Promise<{ readonly member: Member; readonly actor: Actor }> => {
  const visitor = await currentVisitor();
  if (visitor === null) throw new AppError("signed-out", {});
  if (!isMember(visitor)) throw new AppError("not-found", {});
  return { member: visitor, actor: actorOf(visitor) };
};

const isOdd = (thrown: unknown, parameter: string): boolean =>
  isInvalid(thrown) && parameter in thrown.detail.fields;

/** What an address names: an id that is none names nothing. @throws AppError not-found */
export const named = async <Result>(answer: Promise<Result>, parameter: string): Promise<Result> => {
  try {
    return await answer;
  } catch (thrown) {
    throw isOdd(thrown, parameter) ? new AppError("not-found", {}) : thrown;
  }
};

import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { sideOf } from "@/lib/domain/actor";
import { isAppError } from "@/lib/domain/errors";
import { isMember, type Member, type SiteFacts } from "@/lib/domain/visitor";
import { vendorCookie } from "../auth/cookies";
import { currentVisitor } from "../auth/visitor";
import { isProduction, settings } from "../env";
import { readContact } from "../usecases/vendors/read-contact";

const demo = (): boolean => !isProduction(settings());

const facts = async (): Promise<SiteFacts> => {
  const place = (await currentVisitor())?.place ?? null;
  if (place !== null) return { side: sideOf(place.role), demo: demo(), vendor: place.vendor };
  const vendorId = (await cookies()).get(vendorCookie().name)?.value ?? null;
  return { side: "unknown", demo: demo(), vendor: await readContact({ vendorId }) };
};

const unless = async <Result>(asked: Promise<Result>, away: Result): Promise<Result> => {
  try {
    return await asked;
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === "unavailable") return away;
    throw thrown;
  }
};

/** Who is signed in, for the frame of pages that are nobody's; null while the database is away. */
export const portalFacts = async (): Promise<{ readonly member: Member; readonly demo: boolean } | null> => {
  const visitor = await unless(currentVisitor(), null);
  return visitor !== null && isMember(visitor) ? { member: visitor, demo: demo() } : null;
};

/** Whose site the reader sees; while the database is away, nobody's. */
export const siteFacts = cache((): Promise<SiteFacts> =>
  unless(facts(), { side: "unknown", demo: demo(), vendor: null }),
);

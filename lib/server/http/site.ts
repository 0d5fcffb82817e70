import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { sideOf } from "@/lib/domain/actor";
import { isAppError } from "@/lib/domain/errors";
import type { SiteFacts } from "@/lib/domain/visitor";
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

/** Whose site the reader sees; while the database is away, nobody's. */
export const siteFacts = cache(async (): Promise<SiteFacts> => {
  try {
    return await facts();
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === "unavailable")
      return { side: "unknown", demo: demo(), vendor: null };
    throw thrown;
  }
});

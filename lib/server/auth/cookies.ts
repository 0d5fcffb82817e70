import "server-only";
import { absoluteHours } from "@/lib/domain/people/session-limits";
import { publicOrigin } from "../origin";

const isSecure = (): boolean => publicOrigin().protocol === "https:";

/** What every cookie of ours says about itself; `__Host-` binds it to this very host where there is https. */
export const cookieNamed = (name: string, maxAge?: number) => ({
  name: `${isSecure() ? "__Host-" : ""}todoke.${name}`,
  options: {
    httpOnly: true,
    sameSite: "lax" as const,
    path: "/",
    secure: isSecure(),
    ...(maxAge !== undefined && { maxAge }),
  },
});

/** The opaque token of a session. */
export const sessionCookie = () => cookieNamed("session", absoluteHours * 60 * 60);

const year = 365 * 24 * 60 * 60;

/** A browser in which an account signed in before: strangers cannot use up its tries. */
export const deviceCookie = () => cookieNamed("device", year);

/** The vendor whose site this browser knows, so that its telephone number stands where nobody is signed in. */
export const vendorCookie = () => cookieNamed("vendor", year);

import { standingOf, type Caller } from "./callers";

/** What the sign-in page is asked to lead back to. */
const toSignIn = (path: string): string =>
  path === "/" ? "to /sign-in" : `to /sign-in?next=${encodeURIComponent(path)}`;

/** The answer to somebody who may not: who is not signed in may do so, for everybody else there is nothing. */
export const refusalOf = (caller: Caller, path: string, forPlaceless = "to /places"): string => {
  const standing = standingOf(caller);
  if (standing === "out") return toSignIn(path);
  return standing === "placeless" ? forPlaceless : "404";
};

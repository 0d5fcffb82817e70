import type { IncomingHttpHeaders } from "node:http";

const readingMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);
const ownSites: ReadonlySet<string> = new Set(["same-origin", "none"]);

/**
 * Whether a request that may change something was sent by another site's page. Without `Origin` and
 * `Sec-Fetch-Site` no browser sent it, or an old one, for which the cookies' SameSite stands.
 */
export const isFromOtherSite = (method: string, headers: IncomingHttpHeaders, origin: string): boolean => {
  if (readingMethods.has(method)) return false;
  const site = headers["sec-fetch-site"];
  if (headers.origin !== undefined && headers.origin !== origin) return true;
  return site !== undefined && !ownSites.has(site);
};

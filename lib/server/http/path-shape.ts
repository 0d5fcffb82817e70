const word = /^[a-z][a-z-]{0,30}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Behind these stands something that opens a door. */
const beforeSecrets: ReadonlySet<string> = new Set(["invitations", "i", "reset"]);
const longest = 12;
const hidden = "…";

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return hidden;
  }
};

/**
 * A request's path without anything personal or secret, for the log: words of our own addresses and ids
 * stay, everything else becomes `…`; at most twelve segments, never the query.
 */
export const pathShape = (target: string): string => {
  const path = target.split(/[?#]/, 1)[0] ?? "";
  if (!path.startsWith("/")) return hidden;
  const segments = path.slice(1).split("/").map(decoded);
  const secretFrom = segments.findIndex((segment) => beforeSecrets.has(segment)) + 1 || segments.length;
  const shown = segments
    .slice(0, longest)
    .map((segment, at) =>
      segment === "" || (at < secretFrom && (word.test(segment) || uuid.test(segment))) ? segment : hidden,
    );
  return `/${[...shown, ...(segments.length > longest ? [hidden] : [])].join("/")}`;
};

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON with sorted keys: equal values give equal text, so that text can be compared or hashed. */
export const canonicalText = (value: unknown): string => JSON.stringify(value, sorted);

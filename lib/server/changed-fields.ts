/** The names of what is no longer what it was, for the record. */
export const changedFields = <Details extends object>(before: Details, after: Details): string[] =>
  (Object.keys(after) as (keyof Details & string)[]).filter((name) => before[name] !== after[name]);

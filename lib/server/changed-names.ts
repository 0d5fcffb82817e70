/** The names of what differs between a record and its new details. */
export const changedNames = <Details extends object>(
  before: NoInfer<Details>,
  after: Details,
): (keyof Details & string)[] =>
  (Object.keys(after) as (keyof Details & string)[]).filter((name) => before[name] !== after[name]);

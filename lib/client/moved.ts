/** A list with one of its things at another place, at an end where the place lies beyond it. */
export const moved = <Thing>(things: readonly Thing[], from: number, to: number): readonly Thing[] => {
  const place = Math.max(0, Math.min(to, things.length - 1));
  const without = things.filter((_thing, at) => at !== from);
  return [...without.slice(0, place), ...things.slice(from, from + 1), ...without.slice(place)];
};

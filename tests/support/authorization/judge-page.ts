import { ask, ways } from "./asking";
import { callers, type Caller } from "./callers";
import { leaksIn, type Marker } from "./leaks";
import { pathOf } from "./entries/entries";
import type { PageEntry } from "./entry";
import type { Scene } from "./scene";

/** Everything that is wrong with one page, in words; empty when nothing is. */
export const judgePage = async (
  pattern: string,
  { answer, tells }: PageEntry,
  scene: Scene,
  markers: readonly Marker[],
  who: readonly Caller[] = callers,
): Promise<string[]> => {
  const path = pathOf(pattern, scene);
  const wrong: string[] = [];
  // A HEAD has no body: one caller for every answer is enough.
  const headers = [...new Map(who.map((caller) => [answer(caller, path, scene), caller])).values()];
  const judged = async (caller: Caller): Promise<void> => {
    const expected = answer(caller, path, scene);
    for (const [way, how] of Object.entries(ways)) {
      if (how.method === "HEAD" && !headers.includes(caller)) continue;
      const { verdict, body } = await ask(scene.product.address, path, scene.cookies[caller], how);
      const where = `${way} ${pattern} as ${caller}`;
      if (verdict !== expected) wrong.push(`${where}: ${verdict} instead of ${expected}`);
      const told = leaksIn(body, markers, caller, {
        refused: expected !== "200",
        known: [path, expected, ...(tells?.(scene) ?? [])],
      });
      if (told.length > 0) wrong.push(`${where}: tells ${told.join(", ")}`);
    }
  };
  await Promise.all(who.map(judged));
  return wrong;
};

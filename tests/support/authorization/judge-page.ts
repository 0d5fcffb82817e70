import { ask, ways } from "./asking";
import { callers, type Caller } from "./callers";
import { leaksIn, type Marker } from "./leaks";
import { pathOf, type PageEntry } from "./page-entries";
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
  const judged = async (caller: Caller): Promise<void> => {
    const expected = answer(caller, path, scene);
    for (const [way, how] of Object.entries(ways)) {
      const { verdict, body } = await ask(scene.product.address, path, scene.cookies[caller], how);
      const where = `${way} ${pattern} as ${caller}`;
      if (verdict !== expected) wrong.push(`${where}: ${verdict} instead of ${expected}`);
      const told = leaksIn(body, markers, caller, {
        refused: expected !== "200",
        known: [path, expected, ...(tells?.(scene) ?? [])].join(" "),
      });
      if (told.length > 0) wrong.push(`${where}: tells ${told.join(", ")}`);
    }
  };
  await Promise.all(who.map(judged));
  return wrong;
};

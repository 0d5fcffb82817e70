import { digest } from "../tenancy/digest";
import { outsiders } from "../tenancy/world";
import type { BuiltAction } from "./built-actions";
import { callers, personBehind, type Caller } from "./callers";
import { refusalOf } from "./expected";
import { leaksIn, type Marker } from "./leaks";
import { pathOf } from "./entries/entries";
import type { ActionEntry } from "./entry";
import { press } from "./pressing";
import { rewind, type Scene } from "./scene";

/** What must not change: nothing at all for the refused; for outsiders who have something of their own, what is ours. */
const guarded = async (
  { database, world }: Scene,
  caller: Caller,
  { may, byLink }: ActionEntry,
): Promise<string> => {
  if (!may.includes(caller)) return digest(database);
  if (byLink !== undefined) return "";
  if (!(outsiders as readonly string[]).includes(caller)) return "";
  return digest(database, world.vendorId, world.callers[personBehind(caller)]);
};

/** Everything that is wrong with one server action, in words; empty when nothing is. */
export const judgeAction = async (
  { name, id, page }: BuiltAction,
  entry: ActionEntry,
  scene: Scene,
  markers: readonly Marker[],
  who: readonly Caller[] = entry.byLink?.by ?? callers,
): Promise<string[]> => {
  const { database, product, cookies } = scene;
  const path = pathOf(page, scene);
  const wrong: string[] = [];
  for (const caller of who) {
    const may = entry.may.includes(caller);
    await rewind(scene);
    const given = await entry.press(scene, caller);
    const all = may ? await digest(database) : "";
    const before = await guarded(scene, caller, entry);
    const { verdict, body } = await press(`${product.address}${path}`, id, cookies[caller], given);
    const expected = may ? (entry.done ?? /^200$/) : refusalOf(caller, path, entry.forPlaceless);
    const fits = typeof expected === "string" ? verdict === expected : expected.test(verdict);
    const known = [path, JSON.stringify(given), ...(entry.byLink?.tells(scene) ?? [])];
    const told = leaksIn(body, markers, caller, { refused: false, known });
    const report = (what: string) => wrong.push(`${name} as ${caller}: ${what}`);
    if (!fits) report(`${verdict} instead of ${String(expected)}`);
    if (told.length > 0) report(`tells ${told.join(", ")}`);
    if ((await guarded(scene, caller, entry)) !== before) report("changed what it must not");
    if (may && entry.onlyLeads !== true && !body.includes('"done":"') && (await digest(database)) === all)
      report("changed nothing");
  }
  return wrong;
};

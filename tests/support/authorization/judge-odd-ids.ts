import { ask, ways } from "./asking";
import { digest } from "../tenancy/digest";
import type { BuiltAction } from "./built-actions";
import { callers, personBehind, type Caller } from "./callers";
import { pathOf } from "./entries/entries";
import type { ActionEntry, PageEntry } from "./entry";
import { press, type Press } from "./pressing";
import { rewind, type Scene } from "./scene";

const nothing = "0192f0c4-7a3b-7cc1-9a55-0123456789ab";

const neighboursOf = ({ world }: Scene): readonly (readonly [Caller, { clinicId: string }])[] =>
  (["otherClinicAdmin", "otherVendorClinicAdmin"] as const).map((caller) => [
    caller,
    { clinicId: world.callers[caller].clinicId ?? "" },
  ]);

/**
 * Everything that is wrong with a page whose address names something that is not there: an id nobody has, no id at
 * all, or something of ours inside the clinic of somebody else who asks.
 */
export const judgeOddIds = async (pattern: string, entry: PageEntry, scene: Scene): Promise<string[]> => {
  const given = entry.params?.(scene) ?? {};
  const { clinicId, ...inner } = given;
  const rightful = callers.filter((caller) => entry.answer(caller, "/", scene) === "200").slice(0, 2);
  const odd = Object.keys(given).flatMap((parameter) =>
    [nothing, "no-id"].flatMap((value) =>
      rightful.map((caller) => [caller, { [parameter]: value }] as const),
    ),
  );
  const strangers = clinicId === undefined || Object.keys(inner).length === 0 ? [] : neighboursOf(scene);
  const wrong: string[] = [];
  for (const [caller, instead] of [...odd, ...strangers]) {
    const path = pathOf(pattern, scene, instead);
    for (const [way, how] of Object.entries(ways)) {
      const { verdict } = await ask(scene.product.address, path, scene.cookies[caller], how);
      if (verdict !== "404") wrong.push(`${way} ${path} as ${caller}: ${verdict} instead of 404`);
    }
  }
  return wrong;
};

/**
 * Everything that is wrong with an action that is told the clinic of whoever presses and within it something of ours:
 * what is ours must stay as it is.
 */
export const judgeMixedIds = async (
  { name, id, page }: BuiltAction,
  { press: pressed }: ActionEntry,
  scene: Scene,
): Promise<string[]> => {
  const { world, database, product, cookies } = scene;
  const wrong: string[] = [];
  for (const [caller, { clinicId }] of neighboursOf(scene)) {
    const ours = JSON.stringify(await pressed(scene, caller));
    const mixed = JSON.parse(ours.replaceAll(world.clinicId, clinicId)) as Press;
    const look = () => digest(database, world.vendorId, world.callers[personBehind(caller)]);
    const before = await look();
    await press(`${product.address}${pathOf(page, scene, { clinicId })}`, id, cookies[caller], mixed);
    if ((await look()) !== before)
      wrong.push(`${name} as ${caller}, in their own clinic: changed what is ours`);
  }
  return wrong;
};

const anyId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Everything that is wrong with an action that is told no id where one belongs: it refuses, and does not break. */
export const judgeNoIds = async (
  { name, id, page }: BuiltAction,
  { may: [rightful = "anonymous"], press: pressed }: ActionEntry,
  scene: Scene,
): Promise<string[]> => {
  const { database, product, cookies } = scene;
  await rewind(scene);
  const right = JSON.stringify(await pressed(scene, rightful));
  const without = right.replaceAll(anyId, "no-id");
  if (without === right) return [];
  const before = await digest(database);
  const url = `${product.address}${pathOf(page, scene)}`;
  const { verdict } = await press(url, id, cookies[rightful], JSON.parse(without) as Press);
  const changed = (await digest(database)) !== before;
  return [
    ...(/^(200|404)$/.test(verdict) ? [] : [`${name} without an id: ${verdict} instead of 404 or its form`]),
    ...(changed ? [`${name} without an id: changed something`] : []),
  ];
};

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addresses, type Address } from "../support/addresses";
import { builtActions, builtAddresses } from "../support/authorization/built-actions";
import { callers, type Caller } from "../support/authorization/callers";
import { disguised, oneOfEachKind } from "../support/authorization/disguise";
import { judgeAction } from "../support/authorization/judge-action";
import { judgeMixedIds, judgeNoIds, judgeOddIds } from "../support/authorization/judge-odd-ids";
import { judgePage } from "../support/authorization/judge-page";
import { judgeRoute } from "../support/authorization/judge-route";
import { markersOf, type Marker } from "../support/authorization/leaks";
import { actionEntries, pageEntries, pathOf } from "../support/authorization/entries/entries";
import type { ActionEntry } from "../support/authorization/entry";
import { routeEntries } from "../support/authorization/route-entries";
import { setScene, strike, type Scene } from "../support/authorization/scene";
import { switchPoliciesOff } from "../support/tenancy/sabotage";

const patience = 30_000;

let scene: Scene;
let markers: readonly Marker[];

beforeAll(async () => {
  scene = await setScene();
  markers = await markersOf(scene);
}, 60_000);

afterAll(() => strike(scene));

const patternsOf = (kind: Address["kind"]): readonly string[] =>
  addresses().flatMap((address) => (address.kind === kind ? [address.pattern] : []));

const pages = patternsOf("page");
const routes = addresses().filter(({ kind }) => kind === "route");
const actions = builtActions();
const eachAction = actions.map((action) => [action.name, action] as const);
const named = Object.entries(pageEntries).filter(([, { params }]) => params !== undefined);

const entryOf = (action: string): ActionEntry => {
  const entry = actionEntries[action];
  if (entry === undefined) throw new Error(`${action} has no entry`);
  return entry;
};

/** Those of whom nothing was said. */
const unnoticed = (wrong: readonly string[], who: readonly Caller[]): readonly Caller[] =>
  who.filter((caller) => !wrong.some((row) => row.includes(` as ${caller}: `)));

describe("an entry stands for", () => {
  test("every page and nothing else", () => {
    expect(Object.keys(pageEntries).sort()).toEqual(pages);
  });

  test("every route and nothing else", () => {
    expect(Object.keys(routeEntries).sort()).toEqual(patternsOf("route"));
  });

  test("every server action and nothing else", () => {
    expect(Object.keys(actionEntries).sort()).toEqual(actions.map(({ name }) => name));
  });

  test("everything that was built, but what is the same for everybody", () => {
    const static_ = ["/_global-error", "/_not-found", "/icon.svg"];
    expect(builtAddresses()).toEqual([...pages, ...patternsOf("route"), ...static_].sort());
  });
});

test.each(Object.entries(pageEntries))(
  "the page %s",
  async (pattern, entry) => {
    expect(await judgePage(pattern, entry, scene, markers)).toEqual([]);
  },
  patience,
);

test.each(named)(
  "the page %s, naming what is not there",
  async (pattern, entry) => {
    expect(await judgeOddIds(pattern, entry, scene)).toEqual([]);
  },
  patience,
);

test.each(routes.map((address) => [address.pattern, address] as const))(
  "the route %s",
  async (pattern, address) => {
    expect(await judgeRoute(address, routeEntries[pattern] ?? [], scene, markers)).toEqual([]);
  },
  patience,
);

test.each(eachAction.filter(([, { page }]) => page.startsWith("/clinics/[clinicId]/")))(
  "the action %s, told one's own clinic with what is ours",
  async (name, action) => {
    expect(await judgeMixedIds(action, entryOf(name), scene)).toEqual([]);
  },
  patience,
);

test.each(eachAction)(
  "the action %s",
  async (name, action) => {
    expect(await judgeAction(action, entryOf(name), scene, markers)).toEqual([]);
  },
  patience,
);

test.each(eachAction)(
  "the action %s, told no id",
  async (name, action) => {
    expect(await judgeNoIds(action, entryOf(name), scene)).toEqual([]);
  },
  patience,
);

describe("were everybody taken for somebody who may, it would be noticed at", () => {
  test.each(Object.entries(pageEntries))(
    "the page %s",
    async (pattern, entry) => {
      const may = (caller: Caller) => entry.answer(caller, pathOf(pattern, scene), scene) === "200";
      const [rightful] = callers.filter(may);
      const refused = oneOfEachKind(callers.filter((caller) => !may(caller)));
      if (rightful === undefined) return; // Nobody may: whoever one is taken for makes no difference.
      const wrong = await judgePage(pattern, entry, disguised(scene, rightful), markers, refused);
      expect(unnoticed(wrong, refused)).toEqual([]);
    },
    patience,
  );

  test.each(eachAction)(
    "the action %s",
    async (name, action) => {
      const entry = entryOf(name);
      const refused = oneOfEachKind(callers.filter((caller) => !entry.may.includes(caller)));
      const [rightful = "anonymous"] = entry.may;
      const wrong = await judgeAction(action, entry, disguised(scene, rightful), markers, refused);
      expect(unnoticed(wrong, refused)).toEqual([]);
    },
    patience,
  );
});

test(
  "were the policies off, it would be noticed at our clinic's page",
  async () => {
    const [pattern, others] = ["/clinics/[clinicId]", ["otherClinicAdmin", "otherVendorAdmin"]] as const;
    await switchPoliciesOff(scene.database);
    const entry = pageEntries[pattern];
    if (entry === undefined) throw new Error("it has no entry");
    const wrong = await judgePage(pattern, entry, scene, markers, others);
    expect(wrong).toContain(`GET ${pattern} as otherClinicAdmin: 200 instead of 404`);
  },
  patience,
);

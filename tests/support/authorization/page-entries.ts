import { members, placeless, standingOf, type Caller } from "./callers";
import { filled } from "../addresses";
import { refusalOf } from "./expected";
import type { Scene } from "./scene";

/** What one page answers to whom. */
export interface PageEntry {
  /** Which of our objects the address names, by its parameters. */
  readonly params: (scene: Scene) => Readonly<Record<string, string>>;
  /** The verdict, see `asking.ts`. */
  readonly answer: (caller: Caller, path: string) => string;
}

const noParams = () => ({});

/** A page behind the sign-in page: for all members unless it says for whom. */
const inside = (may: readonly Caller[] = members, params: PageEntry["params"] = noParams): PageEntry => ({
  params,
  answer: (caller, path) => (may.includes(caller) ? "200" : refusalOf(caller, path)),
});

/** A page that nobody finds in the built product. */
const absent = (params: PageEntry["params"] = noParams): PageEntry => ({ params, answer: () => "404" });

/** One entry for every page; a page without its entry fails. */
export const pageEntries: Readonly<Record<string, PageEntry>> = {
  "/": inside(),
  "/pieces": absent(),
  "/pieces/frame/[look]": absent(() => ({ look: "long" })),
  "/pieces/trouble": absent(),
  "/places": inside([...members, ...placeless]),
  "/privacy": inside(),
  "/profile": inside(),
  "/settings": inside(["vendorAdmin", "otherVendorAdmin"]),
  "/sign-in": {
    params: noParams,
    answer: (caller) => (standingOf(caller) === "out" ? "200" : "to /"),
  },
};

/** The path of a page with our objects in it. */
export const pathOf = (pattern: string, scene: Scene): string => {
  const given = pageEntries[pattern]?.params(scene) ?? {};
  return filled(pattern, (parameter) => given[parameter] ?? parameter);
};

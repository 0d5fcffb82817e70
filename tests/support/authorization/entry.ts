import { members, type Caller } from "./callers";
import { refusalOf } from "./expected";
import type { Press } from "./pressing";
import type { Scene } from "./scene";

/** What one page answers to whom. */
export interface PageEntry {
  /** Which of our objects the address names, by its parameters. */
  readonly params?: (scene: Scene) => Readonly<Record<string, string>>;
  /** The verdict, see `asking.ts`; where the scene is not known, it may name no object. */
  readonly answer: (caller: Caller, path: string, scene?: Scene) => string;
  /** What of ours it tells whoever has the link. */
  readonly tells?: (scene: Scene) => readonly string[];
}

/** How one server action is tried, and who gets it done. Everybody else is refused, and nothing changes. */
export interface ActionEntry {
  readonly may: readonly Caller[];
  /** What is sent; it names what is ours, or what is the caller's own where the action knows no other. */
  readonly press: (scene: Scene, caller: Caller) => Press | Promise<Press>;
  /** Where the rightful find themselves: on the same page unless it says otherwise. */
  readonly done?: RegExp;
  /** Whether somebody who belongs nowhere is told that there is nothing, and not sent to choose a place. */
  readonly forPlaceless?: "404";
  /** It only shows the way: nothing changes. */
  readonly onlyLeads?: true;
  /** Whoever has its link may, strangers too: what it tells them. `by` says who tries; the others are no different. */
  readonly byLink?: { readonly tells: (scene: Scene) => readonly string[]; readonly by: readonly Caller[] };
}

export type PageEntries = Readonly<Record<string, PageEntry>>;
export type ActionEntries = Readonly<Record<string, ActionEntry>>;

/** A page behind the sign-in page: for all members unless it says for whom. */
export const inside = (may: readonly Caller[] = members, params?: PageEntry["params"]): PageEntry => ({
  ...(params !== undefined && { params }),
  answer: (caller, path) => (may.includes(caller) ? "200" : refusalOf(caller, path)),
});

/** A page that everybody finds. */
export const open: PageEntry = { answer: () => "200" };

/** A page that nobody finds in the built product. */
export const absent: PageEntry = { answer: () => "404" };

import { callers, standingOf, type Caller } from "./callers";
import type { Scene } from "./scene";

/** A product that cannot tell people apart: whoever asks, the session of one of them is opened. */
export const disguised = (scene: Scene, as: Caller): Scene => ({
  ...scene,
  cookies: Object.fromEntries(callers.map((caller) => [caller, scene.cookies[as]])) as Scene["cookies"],
});

/** One of each standing among those who may not: signed out, without a place, a member. */
export const oneOfEachKind = (refused: readonly Caller[]): readonly Caller[] => [
  ...new Map([...refused].reverse().map((caller) => [standingOf(caller), caller])).values(),
];

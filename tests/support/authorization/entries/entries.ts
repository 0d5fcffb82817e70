import { filled } from "../../addresses";
import type { ActionEntries, PageEntries } from "../entry";
import type { Scene } from "../scene";
import { admissionActions, admissionPages } from "./admissions";
import { applicationActions, applicationPages } from "./applications";
import { clinicActions, clinicPages } from "./clinics";
import { memberActions, memberPages } from "./members";
import { presetActions, presetPages } from "./presets";
import { ownActions, ownPages } from "./own";
import { sheetActions, sheetPages } from "./sheets";

/** One entry for every page; a page without its entry fails. */
export const pageEntries: PageEntries = {
  ...ownPages,
  ...clinicPages,
  ...memberPages,
  ...admissionPages,
  ...sheetPages,
  ...applicationPages,
  ...presetPages,
};

/** One entry for every server action of the build; an action without its entry fails. */
export const actionEntries: ActionEntries = {
  ...ownActions,
  ...clinicActions,
  ...memberActions,
  ...admissionActions,
  ...sheetActions,
  ...applicationActions,
  ...presetActions,
};

/** The path of a page with our objects in it, or with what is told instead. */
export const pathOf = (
  pattern: string,
  scene: Scene,
  instead: Readonly<Record<string, string>> = {},
): string => {
  const given = { ...pageEntries[pattern]?.params?.(scene), ...instead };
  return filled(pattern, (parameter) => given[parameter] ?? parameter);
};

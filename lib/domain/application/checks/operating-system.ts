import { isBefore, type PlainDate } from "../../calendar/plain-date";
import { withoutBlanks } from "../../characters/width";
import { displayText } from "@/lib/forms/copy";
import { fieldOf } from "@/lib/forms/catalogue";
import { warning, type Issue } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type OperatingSystemIssue = Issue<
  "operating-system.support-ends" | "operating-system.support-ended",
  { readonly on: PlainDate }
>;

/** Last days of support as far as they are known (docs/portal §7.1, W36). */
const supportEnds: readonly { readonly of: RegExp; readonly not: RegExp; readonly on: PlainDate }[] = [
  { of: /windows10.*2021/iu, not: /iot/iu, on: { year: 2027, month: 1, day: 13 } },
  { of: /windows10/iu, not: /ltsc/iu, on: { year: 2025, month: 10, day: 14 } },
];

/** The chosen operating system past, or nearing, the end of its support. */
export const operatingSystemCheck: Check<OperatingSystemIssue> = {
  find: ({ catalogue, answers, context: { today } }) => {
    const name = withoutBlanks(displayText(fieldOf(catalogue, "operatingSystem"), answers));
    const end = supportEnds.find(({ of, not }) => of.test(name) && !not.test(name));
    if (end === undefined) return [];
    const code = isBefore(end.on, today) ? "operating-system.support-ended" : "operating-system.support-ends";
    return [at("operatingSystem", warning(code, { on: end.on }))];
  },
  errors: ["operating-system.support-ends", "operating-system.support-ended"],
};

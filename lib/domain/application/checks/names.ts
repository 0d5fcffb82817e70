import { halfWidth } from "../../characters/width";
import { displayText } from "@/lib/forms/copy";
import { fieldOf } from "@/lib/forms/catalogue";
import type { FieldIssue } from "@/lib/forms/judge";
import { warning, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type NamesIssue = Issue<"names.unknown-program" | "names.unknown-maker" | "names.near-miss", NoParams>;

/** What look-alikes share: no legal form, no voicing marks (プ/ブ), no blanks, no width, no case (docs/portal §10). */
const silhouette = (name: string): string =>
  halfWidth(name)
    .replace(/株式会社|有限会社|合同会社|\([株有]\)/gu, "")
    .normalize("NFD")
    .replace(/[\u3099\u309a\s.・-]/gu, "")
    .toLowerCase();

const compare = (
  field: string,
  name: string,
  known: readonly string[],
  unknown: "names.unknown-program" | "names.unknown-maker",
): readonly FieldIssue<NamesIssue>[] => {
  if (name === "" || known.length === 0 || known.includes(name)) return [];
  const near = known.filter((candidate) => silhouette(candidate) === silhouette(name));
  if (near.length === 0) return [at(field, warning(unknown, {}))];
  return [
    at(
      field,
      warning(
        "names.near-miss",
        {},
        near.map((value) => ({ value })),
      ),
    ),
  ];
};

/** Program and maker against the vendor's own list: a dealer's name, a missing 株式会社, a look-alike (docs/portal §5). */
export const namesCheck: Check<NamesIssue> = {
  find: ({ catalogue, answers, context: { vendor } }) => [
    ...compare(
      "programName",
      displayText(fieldOf(catalogue, "programName"), answers),
      vendor.programNames,
      "names.unknown-program",
    ),
    ...compare(
      "softwareMaker",
      displayText(fieldOf(catalogue, "softwareMaker"), answers),
      vendor.makers,
      "names.unknown-maker",
    ),
  ],
  errors: ["names.unknown-program", "names.unknown-maker", "names.near-miss"],
};

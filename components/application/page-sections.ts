import type { Answers } from "@/lib/forms/answer";
import type { Catalogue, Field } from "@/lib/forms/catalogue";
import { isShown } from "@/lib/forms/effective";
import { shownFields } from "@/lib/forms/judge";
import { applicationTexts } from "@/lib/texts/ja/application-page";

/** A part of the page: what belongs together, in an order that helps the person. */
export interface PageSection {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** What is agreed to comes last, after everything was looked at. */
const last = "terms";

const questionsOf = (catalogue: Catalogue, group: "preconditions" | "line"): readonly Field[] =>
  catalogue.questions.filter((question) => question.group === group);

/**
 * The sections of the page: what to settle first, then the portal's sections with what the person answers in them and what
 * the portal fills in, the terms last. Rows that repeat another are not asked again.
 */
export const pageSections = (catalogue: Catalogue, answers: Answers): readonly PageSection[] => {
  const asked = new Set(shownFields(catalogue, answers).map(({ key }) => key));
  const rows = catalogue.fields.filter(
    (field) =>
      field.repeats === undefined &&
      (asked.has(field.key) || (field.owner === "auto" ? true : isShown(catalogue, answers, field))),
  );
  const sections = catalogue.sections.map(({ key, label }) => ({
    key,
    title: label,
    fields: [
      ...(key === "line" ? questionsOf(catalogue, "line") : []),
      ...rows.filter(({ section }) => section === key),
    ],
  }));
  return [
    {
      key: "preconditions",
      title: applicationTexts.preconditions,
      fields: questionsOf(catalogue, "preconditions"),
    },
    ...sections.filter(({ key }) => key !== last),
    ...sections.filter(({ key }) => key === last),
  ].filter(({ fields }) => fields.length > 0);
};

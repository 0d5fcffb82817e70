import { monthsBetween } from "../../calendar/year-month";
import { isDelegated, valueOf, type Answers } from "@/lib/forms/answer";
import { fieldOf, type Catalogue, type CatalogueField } from "@/lib/forms/catalogue";
import { chosen, isRequired } from "@/lib/forms/effective";
import type { FieldIssue } from "@/lib/forms/judge";
import { error, warning, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { monthOf } from "../claim-start";
import { at, type Check } from "./check";

export type YearAndMonthIssue = Issue<"year-and-month.half" | "year-and-month.past", NoParams>;

const pairs = [
  ["claimStartYear", "claimStartMonth"],
  ["useStartYear", "useStartMonth"],
  ["testYear", "testMonth"],
] as const;

/** Something stands there, or the vendor is to fill it in. */
const isFilled = (answers: Answers, key: string): boolean =>
  isDelegated(answers[key]) || (valueOf(answers[key]) ?? "") !== "";

/** Of an optional pair the half that is missing; required halves are in the missing-list already. */
const missingHalf = (catalogue: Catalogue, answers: Answers, keys: readonly string[]): string | undefined => {
  const empty = keys.filter((key) => !isFilled(answers, key));
  const [half] = empty;
  if (half === undefined || empty.length === keys.length) return undefined;
  return isRequired(catalogue, answers, fieldOf(catalogue, half) as CatalogueField) ? undefined : half;
};

/** Year and month come together or not at all (docs/portal §1.2 10, §10), and a planned month does not lie in the past (変更 names the month when the use began). */
export const yearAndMonthCheck: Check<YearAndMonthIssue> = {
  find: ({ catalogue, answers, context: { today } }) => {
    const isChange = chosen(catalogue, answers, "applicationType") === "change";
    return pairs
      .filter(([yearKey]) => catalogue.fields.some(({ key }) => key === yearKey))
      .flatMap(([yearKey, monthKey]): readonly FieldIssue<YearAndMonthIssue>[] => {
        const half = missingHalf(catalogue, answers, [yearKey, monthKey]);
        if (half !== undefined) return [at(half, error("year-and-month.half", {}))];
        const isPlan = yearKey === "testYear" || (yearKey === "useStartYear" && !isChange);
        const month = isPlan ? monthOf(answers, yearKey, monthKey) : undefined;
        return month !== undefined && monthsBetween(today, month) < 0
          ? [at(monthKey, warning("year-and-month.past", {}))]
          : [];
      });
  },
  errors: ["year-and-month.half", "year-and-month.past"],
};

import { monthsBetween, type YearMonth } from "../../calendar/year-month";
import { error, type Issue, type Proposal } from "@/lib/forms/kinds/kind";
import { hasDeadline, monthOf } from "../claim-start";
import { startMonths } from "../deadline";
import { at, type Check } from "./check";

export type StartMonthIssue =
  | Issue<"start-month.too-early", { readonly chosen: YearMonth; readonly earliest: YearMonth }>
  | Issue<"start-month.too-late", { readonly chosen: YearMonth; readonly latest: YearMonth }>;

const both = ({ year, month }: YearMonth): readonly Proposal[] => [
  { field: "claimStartYear", value: String(year) },
  { field: "claimStartMonth", value: String(month) },
];

/**
 * 請求開始年月 against the 20th, for a sending today. Whether the portal refuses such months is not established,
 * so vendor staff can override with a reason (docs/portal §2.1).
 */
export const startMonthCheck: Check<StartMonthIssue> = {
  find: ({ catalogue, answers, context: { today } }) => {
    const chosen = monthOf(answers, "claimStartYear", "claimStartMonth");
    if (chosen === undefined || !hasDeadline(catalogue, answers)) return [];
    const { earliest, latest } = startMonths(today);
    if (monthsBetween(earliest, chosen) < 0) {
      return [
        at("claimStartMonth", {
          ...error("start-month.too-early", { chosen, earliest }, both(earliest)),
          overridable: true,
        }),
      ];
    }
    if (monthsBetween(chosen, latest) < 0) {
      return [
        at("claimStartMonth", { ...error("start-month.too-late", { chosen, latest }), overridable: true }),
      ];
    }
    return [];
  },
  errors: ["start-month.too-early", "start-month.too-late"],
};

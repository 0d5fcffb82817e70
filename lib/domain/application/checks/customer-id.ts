import { customerIdParts, examineCustomerId, type CustomerIdType } from "../../customer-id/customer-id";
import { isDelegated, valueOf, type Answers } from "@/lib/forms/answer";
import { chosen } from "@/lib/forms/effective";
import type { FieldIssue } from "@/lib/forms/judge";
import { customerIdIssue, type CustomerIdIssue } from "@/lib/forms/kinds/customer-id";
import { error, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type CustomerIdTypeIssue =
  | CustomerIdIssue
  | Issue<"customer-id.type-unknown", NoParams>
  | Issue<"customer-id.type-conflict", { readonly chosen: string; readonly printed: string }>;

const printedId = (answers: Answers): string => {
  const value = valueOf(answers["customerId"]);
  return typeof value === "object" && "first" in value ? value.first : "";
};

/** The type somebody chose, whatever the number says. */
const chosenType = (key: string): CustomerIdType | undefined =>
  key === "caf" ? "CAF" : key === "cop" ? "COP" : undefined;

const typeProposals = (["caf", "cop"] as const).map((value) => ({ field: "customerIdType", value }));

const conflict = (
  chosenAs: CustomerIdType,
  printedAs: CustomerIdType,
  rest: string,
): FieldIssue<CustomerIdTypeIssue> => {
  const asChosen = { first: chosenAs + rest, second: chosenAs + rest };
  const proposals = [{ field: "customerIdType", value: printedAs.toLowerCase() }, { value: asChosen }];
  return at(
    "customerId",
    error("customer-id.type-conflict", { chosen: chosenAs, printed: printedAs }, proposals),
  );
};

/** A number without printed letters: judged by the chosen type, or asked for one. */
const bareNumber = (
  printed: string,
  type: CustomerIdType | undefined,
  delegated: boolean,
): readonly FieldIssue<CustomerIdTypeIssue>[] => {
  if (!/^\d+$/.test(printed)) return [];
  if (type === undefined)
    return delegated ? [] : [at("customerId", error("customer-id.type-unknown", {}, typeProposals))];
  const finding = examineCustomerId(printed, type);
  return finding === undefined || finding.code === "customer-id.telephone"
    ? []
    : [at("customerId", customerIdIssue(finding))];
};

/**
 * Type and number of the お客さまID together: a printed type that contradicts the chosen one is asked, never switched silently;
 * a bare number needs a type, and its length is judged by it (docs/portal §1.4, §2.6).
 */
export const customerIdCheck: Check<CustomerIdTypeIssue> = {
  find: ({ catalogue, answers }) => {
    const printed = printedId(answers);
    const key = chosen(catalogue, answers, "customerIdType");
    if (printed === "" || key === "same") return [];
    const { type: printedAs, rest } = customerIdParts(printed);
    const chosenAs = chosenType(key);
    if (printedAs === undefined) return bareNumber(printed, chosenAs, isDelegated(answers["customerIdType"]));
    return chosenAs === undefined || chosenAs === printedAs ? [] : [conflict(chosenAs, printedAs, rest)];
  },
  errors: [
    "customer-id.type-conflict",
    "customer-id.type-unknown",
    "customer-id.caf-length",
    "customer-id.cop-length",
  ],
};

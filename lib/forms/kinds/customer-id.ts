import {
  customerIdParts,
  examineCustomerId,
  normaliseCustomerId,
  type CustomerIdFinding,
} from "@/lib/domain/customer-id/customer-id";
import { doubleEntrySchema, type DoubleEntry } from "../answer";
import { bothThere, onBoth, unequal } from "./double-entry";
import { error, warning, type Issue, type Kind, type NoParams, type Proposal } from "./kind";

export type CustomerIdIssue =
  | Issue<"customer-id.caf-length" | "customer-id.cop-length", { readonly digits: number }>
  | Issue<
      | "customer-id.acceptance-number"
      | "customer-id.look-alike-prefix"
      | "customer-id.look-alike-digits"
      | "customer-id.letters"
      | "customer-id.telephone"
      | "customer-id.unequal",
      NoParams
    >;

const correctedTo = (printed: string): readonly Proposal[] => [
  { value: { first: printed, second: printed } },
];

/** A finding about a お客さまID as an issue; only the unestablished COP length and the telephone look-alike are warnings. */
export const customerIdIssue = (finding: CustomerIdFinding): CustomerIdIssue => {
  switch (finding.code) {
    case "customer-id.caf-length":
      return error(finding.code, { digits: finding.digits });
    case "customer-id.cop-length":
      return warning(finding.code, { digits: finding.digits });
    case "customer-id.look-alike-prefix":
    case "customer-id.look-alike-digits":
      return error(finding.code, {}, correctedTo(finding.corrected));
    case "customer-id.telephone":
      return warning(finding.code, {});
    case "customer-id.acceptance-number":
    case "customer-id.letters":
      return error(finding.code, {});
  }
};

/** お客さまID in one box, as printed on the 開通のご案内, typed twice; the portal's own rows take its digits (docs/portal §1.4). */
export const customerId: Kind<DoubleEntry, CustomerIdIssue> = {
  schema: () => doubleEntrySchema,
  normalise: (value) => onBoth(value, normaliseCustomerId),
  isComplete: bothThere,
  issues: (value) => {
    const finding = value.first === "" ? undefined : examineCustomerId(value.first, undefined);
    return [
      ...(finding === undefined ? [] : [customerIdIssue(finding)]),
      ...(unequal(value) ? [error("customer-id.unequal" as const, {})] : []),
    ];
  },
  display: (value) => value.first,
  copy: (value) => customerIdParts(value.first).rest,
  errors: [
    "customer-id.caf-length",
    "customer-id.cop-length",
    "customer-id.acceptance-number",
    "customer-id.look-alike-prefix",
    "customer-id.look-alike-digits",
    "customer-id.letters",
    "customer-id.telephone",
    "customer-id.unequal",
  ],
};

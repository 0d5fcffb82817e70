import { workplace, type FeeTable } from "@/lib/domain/facility-code/fee-tables";

/** The answers to 「何の手続きですか」, in the order they are offered. */
export const procedures = [
  "first-use",
  "new-computer",
  "new-line",
  "new-software",
  "correction",
  "facility-changed",
  "stop",
] as const;

export type Procedure = (typeof procedures)[number];

/** A form that an answer leads to, with its 申請区分 and the rows that are likely to change (none for a first filing). */
export interface OfferedForm {
  readonly catalogue: string;
  readonly applicationType: "start" | "change";
  readonly likelyToChange: readonly string[];
}

/** Why a form is not offered, or why there is none: `call-centre` means that only the call centre can help. */
export type ProcedureGuidance = "workplace-has-no-claims" | "no-form-for-this" | "call-centre";

export interface ProcedurePlan {
  readonly forms: readonly OfferedForm[];
  readonly guidance: readonly ProcedureGuidance[];
}

const lineRows = ["line", "customerIdType", "customerId"];

const claimRows: Readonly<Partial<Record<Procedure, readonly string[]>>> = {
  "first-use": [],
  "new-computer": ["operatingSystem"],
  "new-line": [...lineRows, "dialUpNumber", "ipsecProvider"],
  "new-software": ["programName", "softwareMaker", "operatingSystem"],
  correction: [],
};

const eligibilityRows: Readonly<Partial<Record<Procedure, readonly string[]>>> = {
  "first-use": [],
  "new-line": [...lineRows, "v6Option"],
  correction: [],
};

const offered = (
  catalogue: string,
  procedure: Procedure,
  rows: readonly string[] | undefined,
): readonly OfferedForm[] =>
  rows === undefined
    ? []
    : [{ catalogue, applicationType: procedure === "first-use" ? "start" : "change", likelyToChange: rows }];

/**
 * Where an answer leads a facility (docs/portal §1.1 変更, §1.2, §1.3, §2.5).
 * Nothing of オンライン請求 was ever seen for 職域; a changed facility and the end of use have no form known to us.
 */
export const planFor = (procedure: Procedure, feeTable: FeeTable): ProcedurePlan => {
  if (procedure === "facility-changed" || procedure === "stop")
    return { forms: [], guidance: ["call-centre"] };
  const claim = claimRows[procedure];
  const eligibility = eligibilityRows[procedure];
  if (feeTable !== workplace) {
    return {
      forms: [
        ...offered("online-claim", procedure, claim),
        ...offered("eligibility", procedure, eligibility),
      ],
      guidance: [],
    };
  }
  const forms = offered("eligibility-workplace", procedure, eligibility);
  return {
    forms,
    guidance:
      forms.length === 0 ? ["workplace-has-no-claims", "no-form-for-this"] : ["workplace-has-no-claims"],
  };
};

import { describe, expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import { planFor, procedures, type ProcedurePlan } from "@/lib/forms/procedures";

const feeTables = ["1", "3", "4", "6", "7"] as const;
const withClaims = ["1", "3", "4", "6"] as const;

const form = (catalogue: string, applicationType: "start" | "change", likelyToChange: readonly string[]) => ({
  catalogue,
  applicationType,
  likelyToChange,
});

const callCentre: ProcedurePlan = { forms: [], guidance: ["call-centre"] };
const lineRows = ["line", "customerIdType", "customerId"];

test("「何の手続きですか」 has seven answers in this order", () => {
  expect(procedures).toEqual([
    "first-use",
    "new-computer",
    "new-line",
    "new-software",
    "correction",
    "facility-changed",
    "stop",
  ]);
});

describe("where an answer leads 医科・歯科・調剤・訪問看護 (docs/portal §1.1, §1.2)", () => {
  const plans: Readonly<Record<(typeof procedures)[number], ProcedurePlan>> = {
    "first-use": {
      forms: [form("online-claim", "start", []), form("eligibility", "start", [])],
      guidance: [],
    },
    "new-computer": { forms: [form("online-claim", "change", ["operatingSystem"])], guidance: [] },
    "new-line": {
      forms: [
        form("online-claim", "change", [...lineRows, "dialUpNumber", "ipsecProvider"]),
        form("eligibility", "change", [...lineRows, "v6Option"]),
      ],
      guidance: [],
    },
    "new-software": {
      forms: [form("online-claim", "change", ["programName", "softwareMaker", "operatingSystem"])],
      guidance: [],
    },
    correction: {
      forms: [form("online-claim", "change", []), form("eligibility", "change", [])],
      guidance: [],
    },
    "facility-changed": callCentre,
    stop: callCentre,
  };

  test.each(procedures.flatMap((procedure) => withClaims.map((feeTable) => [procedure, feeTable] as const)))(
    "%s of 点数表 %s",
    (procedure, feeTable) => {
      expect(planFor(procedure, feeTable)).toEqual(plans[procedure]);
    },
  );
});

describe("where an answer leads 職域 (docs/portal §1.3)", () => {
  const noClaims = ["workplace-has-no-claims"] as const;
  const nothing: ProcedurePlan = { forms: [], guidance: ["workplace-has-no-claims", "no-form-for-this"] };
  const plans: Readonly<Record<(typeof procedures)[number], ProcedurePlan>> = {
    "first-use": { forms: [form("eligibility-workplace", "start", [])], guidance: noClaims },
    "new-computer": nothing,
    "new-line": {
      forms: [form("eligibility-workplace", "change", [...lineRows, "v6Option"])],
      guidance: noClaims,
    },
    "new-software": nothing,
    correction: { forms: [form("eligibility-workplace", "change", [])], guidance: noClaims },
    "facility-changed": callCentre,
    stop: callCentre,
  };

  test.each(procedures)("%s", (procedure) => {
    expect(planFor(procedure, "7")).toEqual(plans[procedure]);
  });
});

describe.each(procedures.flatMap((procedure) => feeTables.map((feeTable) => [procedure, feeTable] as const)))(
  "%s of 点数表 %s",
  (procedure, feeTable) => {
    const { forms } = planFor(procedure, feeTable);
    const offered = forms.flatMap(({ catalogue: id, likelyToChange }) =>
      publishedCatalogues
        .filter((catalogue) => catalogue.id === id)
        .map((catalogue) => ({ catalogue, likelyToChange })),
    );

    test("offers only forms that exist, for this 点数表", () => {
      expect(offered).toHaveLength(forms.length);
      expect(offered.filter(({ catalogue }) => !catalogue.feeTables.includes(feeTable))).toEqual([]);
    });

    test("names only rows that the form has", () => {
      for (const { catalogue, likelyToChange } of offered)
        for (const key of likelyToChange) expect(fieldOf(catalogue, key).key).toBe(key);
    });
  },
);

import { describe, expect, test } from "@jest/globals";
import { v6OptionCheck } from "@/lib/domain/application/checks/v6-option";
import type { FieldValue } from "@/lib/forms/answer";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { subjectWith } from "@/tests/support/check-subjects";

type Values = Readonly<Record<string, FieldValue>>;

const not = { v6Option: "not-contracted" };
const line = { line: "ip-vpn" };

describe.each([eligibilityV1, eligibilityWorkplaceV1])(
  "フレッツ・v6オプション on $id (docs/portal §5)",
  (catalogue) => {
    const find = (values: Values) => v6OptionCheck.find(subjectWith(catalogue, values));

    test.each<[string, Values]>([
      ["NTT", { ...line, ...not, carrier: "ntt" }],
      ["a carrier not named yet", { ...line, ...not }],
    ])("without the contract, %s is warned", (_name, values) => {
      expect(find(values)).toStrictEqual([
        { code: "v6-option.not-contracted", level: "warning", params: {}, field: "v6Option" },
      ]);
    });

    test.each<[string, Values]>([
      ["CTC", { ...line, ...not, carrier: "ctc" }],
      ["QTnet", { ...line, ...not, carrier: "qtnet" }],
      ["another carrier", { ...line, ...not, carrier: "other" }],
      ["another line", { ...not, line: { written: "2:IPsec+IKE" }, carrier: "ntt" }],
      ["no line yet", { ...not, carrier: "ntt" }],
      ["the contract is there", { ...line, carrier: "ntt", v6Option: "contracted" }],
      ["a wording we do not know", { ...line, carrier: "ntt", v6Option: { written: "1.401" } }],
      ["no answer, which is missing but not odd", { ...line, carrier: "ntt" }],
    ])("%s: nothing is odd", (_name, values) => {
      expect(find(values)).toStrictEqual([]);
    });
  },
);

test("the issue is listed and no other", () => {
  expect(v6OptionCheck.errors).toStrictEqual(["v6-option.not-contracted"]);
});

import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Answers } from "@/lib/forms/answer";
import { fieldOf, type Catalogue } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import { answerSchema, draftSchema, isDelegable } from "@/lib/forms/schema";
import {
  answersOf,
  confirmed,
  delegated,
  documentNamed,
  given,
  planned,
  twice,
} from "../../support/applications";
import { draftOf } from "../../support/arbitrary-drafts";

describe("「わからない（サポートに任せる）」 (docs/portal §1.4)", () => {
  const vendorMayKnow = {
    "online-claim": [
      ...["applicationType", "programName", "softwareMaker", "operatingSystem", "line"],
      ...["dialUpNumber", "ipsecProvider", "customerIdType", "customerId", "remarks", "carrier"],
    ],
    eligibility: [
      ...["applicationType", "line", "customerIdType", "customerId", "customerIdConfirm", "v6Option"],
      ...["useStartYear", "useStartMonth", "testYear", "testMonth", "carrier"],
    ],
  };

  test.each([
    [onlineClaimV1, vendorMayKnow["online-claim"]],
    [eligibilityV1, vendorMayKnow.eligibility],
    [eligibilityWorkplaceV1, vendorMayKnow.eligibility],
  ])("%# is an answer wherever the vendor may know", (catalogue, keys) => {
    const fields = [...catalogue.fields, ...catalogue.questions];
    expect(fields.filter(isDelegable).map(({ key }) => key)).toEqual(keys);
  });

  test.each([
    ["operatingSystem", true],
    ["line", true],
    ["payment", false],
    ["consent", false],
    ["safetyRules", false],
  ])("%s can be kept so: %s", (key, accepted) => {
    expect(answerSchema(fieldOf(onlineClaimV1, key)).safeParse(delegated).success).toBe(accepted);
  });

  test.each([[{ delegated: false }], [{ delegated: true, value: "ipv6" }], [{}]])(
    "%j is no answer",
    (answer) => {
      expect(answerSchema(fieldOf(onlineClaimV1, "line")).safeParse(answer).success).toBe(false);
    },
  );

  test("秘密の番号 is never left to the vendor", () => {
    expect(answerSchema(fieldOf(eligibilityV1, "secretNumber")).safeParse(delegated).success).toBe(false);
  });
});

describe("「予定の内容です」 (docs/portal §1.3)", () => {
  test.each([
    [eligibilityWorkplaceV1, "line", "ip-vpn", true],
    [eligibilityWorkplaceV1, "customerIdType", "caf", true],
    [eligibilityWorkplaceV1, "customerId", twice("CAF1234567890"), true],
    [eligibilityWorkplaceV1, "v6Option", "contracted", true],
    [eligibilityWorkplaceV1, "useStartYear", "2027", false],
    [eligibilityWorkplaceV1, "payment", "transfer", false],
    [eligibilityV1, "line", "ip-vpn", false],
    [onlineClaimV1, "line", "ipv6", false],
  ])("%#: only line, number and v6 option of 職域", (catalogue, key, value, accepted) => {
    expect(answerSchema(fieldOf(catalogue, key)).safeParse(planned(value)).success).toBe(accepted);
  });

  test("it is true or absent", () => {
    const schema = answerSchema(fieldOf(eligibilityWorkplaceV1, "line"));
    expect(schema.safeParse({ value: "ip-vpn", planned: false }).success).toBe(false);
    expect(schema.safeParse({ value: "ip-vpn" }).success).toBe(true);
    expect(schema.safeParse({ planned: true }).success).toBe(false);
  });
});

describe("a draft keeps", () => {
  test.each([
    ["nothing", onlineClaimV1, {}],
    [
      "a year and month nobody can read",
      onlineClaimV1,
      answersOf({ claimStartYear: "平成", claimStartMonth: "99" }),
    ],
    ["a number with letters", onlineClaimV1, answersOf({ dialUpNumber: "abc" })],
    ["two entries that differ", eligibilityV1, answersOf({ customerId: { first: "X", second: "" } })],
    ["秘密の番号 of three letters", eligibilityV1, answersOf({ secretNumber: twice("abc") })],
    [
      "秘密の番号 to be decided at the sending",
      eligibilityV1,
      answersOf({ secretNumber: { decided: "at-sending" } }),
    ],
    [
      "a wording of a list that is not complete",
      onlineClaimV1,
      answersOf({ line: { written: "5: 新しい回線" } }),
    ],
    [
      "a 申請区分 of オンライン資格確認 that was not seen",
      eligibilityV1,
      answersOf({ applicationType: { written: "再開" } }),
    ],
    ["a mail address without @", onlineClaimV1, answersOf({ loginMail: "clinic" })],
    [
      "a confirmation of an unreadable day",
      onlineClaimV1,
      answersOf({ consent: { ...confirmed, on: "昨日" } }),
    ],
    ["2000 characters", onlineClaimV1, answersOf({ remarks: "あ".repeat(2000) })],
    ["several lines", onlineClaimV1, answersOf({ remarks: "一行目\n二行目" })],
    ["a document", eligibilityWorkplaceV1, answersOf({ openingPermit: documentNamed("写し.heic") })],
  ])("%s, as it is", (_name, catalogue, draft: Answers) => {
    expect(draftSchema(catalogue).parse(draft)).toEqual(draft);
  });

  test.each(publishedCatalogues.map((catalogue) => [catalogue.id, catalogue] as const))(
    "whatever a person leaves behind in %s",
    (_id, catalogue) => {
      const schema = draftSchema(catalogue);
      fc.assert(
        fc.property(draftOf(catalogue), (draft) => {
          expect(schema.parse(draft)).toEqual(draft);
        }),
      );
    },
  );
});

describe("a draft refuses", () => {
  const refusal = (catalogue: Catalogue, draft: unknown) =>
    draftSchema(catalogue)
      .safeParse(draft)
      .error?.issues.map(({ path, message }) => [path.join("."), message]);

  test.each([
    ["2001 characters", { programName: given("a".repeat(2001)) }, "programName.value", "text.too-long"],
    [
      "2001 characters of the clinic",
      { claimStartYear: given("2".repeat(2001)) },
      "claimStartYear.value",
      "text.too-long",
    ],
    ["a control character", { remarks: given("a\u0000b") }, "remarks.value", "text.control-characters"],
    ["a bell", { claimStartMonth: given("7\u0007") }, "claimStartMonth.value", "text.control-characters"],
    [
      "a long second entry",
      { customerId: given({ first: "", second: "1".repeat(2001) }) },
      "customerId.value.second",
      "text.too-long",
    ],
    [
      "an option that is not in the list",
      { payment: given("cash") },
      "payment.value",
      "choice.unknown-option",
    ],
  ])("%s, and says why", (_name, draft, path, code) => {
    expect(refusal(onlineClaimV1, draft)).toEqual([[path, code]]);
  });

  test.each([
    ["an option of another list", onlineClaimV1, { line: given("ip-vpn") }],
    ["a wording where the list is complete", onlineClaimV1, { payment: given({ written: "3: 現金" }) }],
    ["an unknown field", onlineClaimV1, { faxNumber: given("03") }],
    ["a field of another form", onlineClaimV1, { v6Option: given("contracted") }],
    ["a row that the portal fills in", onlineClaimV1, { facilityCode: given("8814790") }],
    ["a row that repeats another", eligibilityV1, { customerIdConfirm: given(twice("CAF1234567890")) }],
    ["the second row of 秘密の番号", eligibilityV1, { secretNumberConfirm: given(twice("4826")) }],
    ["deduction from 職域", eligibilityWorkplaceV1, { payment: given("deduction") }],
    ["「同じ」 from 職域", eligibilityWorkplaceV1, { customerIdType: given("same") }],
    ["a bare value", onlineClaimV1, { remarks: "よろしく" }],
    ["no value", onlineClaimV1, { remarks: {} }],
    ["something besides the value", onlineClaimV1, { remarks: { value: "よろしく", password: "x" } }],
    ["a list", onlineClaimV1, []],
  ])("%s", (_name, catalogue, draft) => {
    expect(draftSchema(catalogue).safeParse(draft).success).toBe(false);
  });
});

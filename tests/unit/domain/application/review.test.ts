import { describe, expect, test } from "@jest/globals";
import { valueText } from "@/lib/domain/application/completeness";
import {
  approvableTogether,
  fieldsToApprove,
  isApproved,
  returnedFields,
  unsettledReturns,
  type Approval,
  type Return,
} from "@/lib/domain/application/review";
import type { Answers } from "@/lib/forms/answer";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { warning } from "@/lib/forms/kinds/kind";
import {
  answersOf,
  claimOnSameLine,
  claimStart,
  confirmed,
  delegated,
  eligibilityStart,
  given,
  planned,
  twice,
  without,
} from "@/tests/support/applications";

const answers = answersOf({ line: "ipv6", payment: "transfer" });

const approvalOf = (field: string, seen: Answers = answers): Approval => ({
  field,
  valueText: valueText(onlineClaimV1, seen, field),
});

const returnOf = (field: string, reply: string | null = null, seen: Answers = answers): Return => ({
  field,
  valueText: valueText(onlineClaimV1, seen, field),
  reason: "書面と違います",
  reply,
});

describe("an approval", () => {
  test("holds for the field and the value it saw", () => {
    expect(isApproved(onlineClaimV1, answers, [approvalOf("line")], "line")).toBe(true);
    expect(isApproved(onlineClaimV1, answers, [approvalOf("payment"), approvalOf("line")], "line")).toBe(
      true,
    );
    expect(isApproved(onlineClaimV1, answers, [], "line")).toBe(false);
    expect(isApproved(onlineClaimV1, answers, [approvalOf("payment")], "line")).toBe(false);
    expect(isApproved(onlineClaimV1, answers, [{ ...approvalOf("line"), field: "payment" }], "line")).toBe(
      false,
    );
  });

  test.each<[string, Answers]>([
    ["another value", { ...answers, line: given("ipv4") }],
    ["a value that is only planned", { ...answers, line: planned("ipv6") }],
    ["left to the vendor", { ...answers, line: delegated }],
    ["emptied", without(answers, "line")],
  ])("does not hold for %s", (_name, changed) => {
    expect(isApproved(onlineClaimV1, changed, [approvalOf("line")], "line")).toBe(false);
  });

  test("holds again once the value it saw is back", () => {
    const changed = { ...answers, line: given("ipv4") };
    expect(isApproved(onlineClaimV1, { ...changed, line: given("ipv6") }, [approvalOf("line")], "line")).toBe(
      true,
    );
  });
});

describe("a returned field", () => {
  test("is open until the clinic changes or answers it", () => {
    const returned = returnOf("line");
    expect(unsettledReturns(onlineClaimV1, answers, [returned])).toStrictEqual([returned]);
    expect(unsettledReturns(onlineClaimV1, answers, [returnOf("line", "")])).toStrictEqual([
      returnOf("line", ""),
    ]);
  });

  test("stands with the others in the form's order", () => {
    const open = returnedFields(onlineClaimV1, answers, [
      returnOf("payment"),
      returnOf("line"),
      returnOf("programName", "そのままです"),
    ]);
    expect(open.map(({ field }) => field.key)).toStrictEqual(["line", "payment"]);
  });

  test("is settled by a reply", () => {
    expect(unsettledReturns(onlineClaimV1, answers, [returnOf("line", "書面のとおりです")])).toStrictEqual(
      [],
    );
  });

  test.each<[string, Answers]>([
    ["changed", { ...answers, line: given("ipv4") }],
    ["emptied", without(answers, "line")],
    ["left to the vendor", { ...answers, line: delegated }],
  ])("is settled when it is %s", (_name, changed) => {
    expect(unsettledReturns(onlineClaimV1, changed, [returnOf("line")])).toStrictEqual([]);
  });

  test("a field that was empty is open until something stands there", () => {
    const empty = without(answers, "line");
    const returned = returnOf("line", null, empty);
    expect(unsettledReturns(onlineClaimV1, empty, [returned])).toStrictEqual([returned]);
    expect(unsettledReturns(onlineClaimV1, answers, [returned])).toStrictEqual([]);
  });

  test("each is looked at by itself, in the order they were returned", () => {
    const returns = [returnOf("payment"), returnOf("line", "はい"), returnOf("line")];
    expect(unsettledReturns(onlineClaimV1, answers, returns)).toStrictEqual([
      returnOf("payment"),
      returnOf("line"),
    ]);
  });
});

describe("what the vendor still has to approve", () => {
  test("every row of the portal's form that has a value, in portal order", () => {
    const filled = answersOf({ payment: "transfer", line: "ipv6", applicationType: "start" });
    expect(fieldsToApprove(onlineClaimV1, filled, [])).toStrictEqual(["applicationType", "line", "payment"]);
  });

  test("all of a whole application but consent, 秘密の番号 and our own questions", () => {
    expect(fieldsToApprove(onlineClaimV1, claimStart("ipv6"), [])).toStrictEqual([
      "applicationType",
      "claimStartYear",
      "claimStartMonth",
      "programName",
      "softwareMaker",
      "operatingSystem",
      "line",
      "customerIdType",
      "customerId",
      "payment",
      "remarks",
    ]);
    expect(fieldsToApprove(eligibilityV1, eligibilityStart("caf"), [])).toStrictEqual(
      ["applicationType", "line", "customerIdType", "customerId", "v6Option"].concat([
        "useStartYear",
        "useStartMonth",
        "testYear",
        "testMonth",
        "payment",
      ]),
    );
  });

  test("not what is left to the vendor, until the vendor filled it in", () => {
    const left = { ...answers, programName: delegated };
    expect(fieldsToApprove(onlineClaimV1, left, [])).toStrictEqual(["line", "payment"]);
    const filled = { ...left, programName: given("Opt.one3") };
    expect(fieldsToApprove(onlineClaimV1, filled, [])).toStrictEqual(["programName", "line", "payment"]);
  });

  test("what is only planned too", () => {
    const filled = { line: planned("ip-vpn") };
    expect(fieldsToApprove(eligibilityWorkplaceV1, filled, [])).toStrictEqual(["line"]);
  });

  test("not what is approved, not what is empty", () => {
    expect(fieldsToApprove(onlineClaimV1, answers, [approvalOf("line")])).toStrictEqual(["payment"]);
    const both = ["line", "payment"].map((key) => approvalOf(key));
    expect(fieldsToApprove(onlineClaimV1, answers, both)).toStrictEqual([]);
    expect(fieldsToApprove(onlineClaimV1, {}, [])).toStrictEqual([]);
  });

  test("an approved field that was changed again", () => {
    const changed = { ...answers, line: given("ipv4") };
    expect(fieldsToApprove(onlineClaimV1, changed, [approvalOf("line")])).toStrictEqual(["line", "payment"]);
  });

  test("not what the portal does not show or fills in itself", () => {
    const hidden = { ...claimStart("ipv6"), dialUpNumber: given("0312345678") };
    expect(fieldsToApprove(onlineClaimV1, hidden, [])).not.toContain("dialUpNumber");
    const sameLine = { ...claimOnSameLine, customerId: given(twice("CAF1234567890")) };
    expect(fieldsToApprove(onlineClaimV1, sameLine, [])).not.toContain("customerId");
    expect(fieldsToApprove(onlineClaimV1, sameLine, [])).toContain("customerIdType");
  });

  test("not the second entries, which belong to the first", () => {
    const filled = answersOf({ customerId: twice("CAF1234567890") });
    expect(fieldsToApprove(eligibilityV1, filled, [])).toStrictEqual(["customerId"]);
  });
});

describe("秘密の番号 in the vendor's hands", () => {
  const digits = { ...eligibilityStart("caf"), secretNumber: given(twice("4826")) };
  const text = (seen: Answers) => valueText(eligibilityV1, seen, "secretNumber");

  test("is not asked to be approved, alone or together", () => {
    expect(fieldsToApprove(eligibilityV1, digits, [])).not.toContain("secretNumber");
    expect(approvableTogether(eligibilityV1, digits, [], [], [])).not.toContain("secretNumber");
  });

  test("an approval or a return of it holds no digits, and one that does is never met", () => {
    const canonical = '{"value":{"first":"4826","second":"4826"}}';
    const approve = (seen: string) => [{ field: "secretNumber", valueText: seen }];
    expect(isApproved(eligibilityV1, digits, approve(canonical), "secretNumber")).toBe(false);
    expect(isApproved(eligibilityV1, digits, approve(text(digits)), "secretNumber")).toBe(true);
    const returned = { field: "secretNumber", reason: "電話で決めてください", reply: null };
    const open = { ...returned, valueText: text(digits) };
    expect(
      unsettledReturns(eligibilityV1, digits, [{ ...returned, valueText: canonical }, open]),
    ).toStrictEqual([open]);
  });
});

describe("残りをまとめて承認する", () => {
  const rest = answersOf({ line: "ipv6", payment: "transfer", remarks: "なし", programName: "Opt.one3" });
  const issueAt = (field: string) => ({ ...warning("a.code", {}), field });

  test("takes every field that is left when nothing is odd", () => {
    expect(approvableTogether(onlineClaimV1, rest, [], [], [])).toStrictEqual([
      "programName",
      "line",
      "payment",
      "remarks",
    ]);
  });

  test("leaves out papers: each is to be opened", () => {
    const file = { fileId: "f", name: "許可書.pdf", size: 1, sha256: "s" };
    const papers = { ...answersOf({ line: "ipv6" }), openingPermit: given(file) };
    expect(fieldsToApprove(eligibilityWorkplaceV1, papers, [])).toContain("openingPermit");
    expect(approvableTogether(eligibilityWorkplaceV1, papers, [], [], [])).toStrictEqual(["line"]);
  });

  test("leaves out fields with issues, returned fields and approved ones", () => {
    expect(
      approvableTogether(
        onlineClaimV1,
        rest,
        [approvalOf("payment", rest)],
        [returnOf("line", null, rest)],
        [issueAt("programName")],
      ),
    ).toStrictEqual(["remarks"]);
  });

  test("takes no question, no consent and nothing that is left to the vendor", () => {
    const more = { ...rest, consent: given(confirmed), carrier: given("ntt"), operatingSystem: delegated };
    expect(approvableTogether(onlineClaimV1, more, [], [], [])).toStrictEqual([
      "programName",
      "line",
      "payment",
      "remarks",
    ]);
  });

  test("takes a returned field once it is settled", () => {
    const replied = [returnOf("line", "書面のとおりです", rest)];
    expect(approvableTogether(onlineClaimV1, rest, [], replied, [])).toContain("line");
  });

  test("leaves out a settled field that is odd", () => {
    const replied = [returnOf("line", "書面のとおりです", rest)];
    expect(approvableTogether(onlineClaimV1, rest, [], replied, [issueAt("line")])).not.toContain("line");
  });
});

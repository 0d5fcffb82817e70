import { describe, expect, test } from "@jest/globals";
import {
  applicationSchema,
  judgeCompleteness,
  valueText,
  type Acknowledgement,
} from "@/lib/domain/application/completeness";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import {
  claimStart,
  contextOf,
  delegated,
  eligibilityStart,
  given,
  planned,
  twice,
  without,
  workplaceStart,
} from "@/tests/support/applications";
import { accountFor } from "@/tests/support/check-subjects";

const judge = (catalogue: Catalogue, answers: Answers, acknowledgements: readonly Acknowledgement[] = []) =>
  judgeCompleteness(catalogue, answers, contextOf(accountFor(catalogue)), acknowledgements);

const codesOf = (issues: readonly { readonly field: string; readonly code: string }[]) =>
  issues.map(({ field, code }) => [field, code]);

const open = (...args: Parameters<typeof judge>): readonly string[] => {
  const { errors, warnings } = judge(...args);
  return [...errors, ...warnings].map(({ code }) => code);
};

const acknowledged = (
  catalogue: Catalogue,
  answers: Answers,
  field: string,
  code: string,
): Acknowledgement => ({
  field,
  code,
  valueText: valueText(catalogue, answers, field),
  reason: "印字のとおり",
});

describe("what an acknowledgement is tied to", () => {
  test("is the answer, whatever the order of its keys", () => {
    expect(valueText(onlineClaimV1, { line: given("ipv6") }, "line")).toBe('{"value":"ipv6"}');
    expect(valueText(onlineClaimV1, { customerId: given({ second: "b", first: "a" }) }, "customerId")).toBe(
      '{"value":{"first":"a","second":"b"}}',
    );
    expect(valueText(eligibilityWorkplaceV1, { line: planned("ip-vpn") }, "line")).toBe(
      '{"planned":true,"value":"ip-vpn"}',
    );
    expect(valueText(onlineClaimV1, { line: delegated }, "line")).toBe('{"delegated":true}');
  });

  test("is null where nothing was answered", () => {
    expect(valueText(onlineClaimV1, {}, "line")).toBe("null");
    expect(valueText(onlineClaimV1, { payment: given("transfer") }, "line")).toBe("null");
  });

  test("is the answer to a question of ours as well", () => {
    expect(valueText(onlineClaimV1, { carrier: given("ntt") }, "carrier")).toBe('{"value":"ntt"}');
  });
});

describe("秘密の番号 never becomes text", () => {
  const forms = [eligibilityV1, eligibilityWorkplaceV1].map(
    (catalogue) => [catalogue.id, catalogue] as const,
  );
  const easy: Answers = { ...eligibilityStart("caf"), secretNumber: given(twice("1111")) };

  test.each(forms)("%s: whatever was answered, its text is empty", (_id, catalogue) => {
    const answers: readonly Answers[] = [
      {},
      { secretNumber: given(twice("4826")) },
      { secretNumber: given({ decided: "at-sending" }) },
    ];
    expect(answers.map((each) => valueText(catalogue, each, "secretNumber"))).toStrictEqual(["", "", ""]);
    expect(valueText(catalogue, { secretNumberConfirm: given("4826") }, "secretNumberConfirm")).toBe("");
  });

  test.each(forms)("%s: the other rows keep theirs", (_id, catalogue) => {
    expect(valueText(catalogue, { ...easy, payment: given("transfer") }, "payment")).toBe(
      '{"value":"transfer"}',
    );
  });

  test("what is odd about it is confirmed without its digits", () => {
    const word = acknowledged(eligibilityV1, easy, "secretNumber", "secret-number.easy");
    expect(JSON.stringify(word)).not.toContain("1111");
    expect(open(eligibilityV1, easy, [])).toStrictEqual(["secret-number.easy"]);
    expect(open(eligibilityV1, easy, [word])).toStrictEqual([]);
  });

  test("a word that holds the digits does not count", () => {
    const word = acknowledged(eligibilityV1, easy, "secretNumber", "secret-number.easy");
    const leaky = { ...word, valueText: '{"value":{"first":"1111","second":"1111"}}' };
    expect(open(eligibilityV1, easy, [leaky])).toStrictEqual(["secret-number.easy"]);
  });
});

describe("a warning that was confirmed with a reason", () => {
  const oddLength: Answers = { ...eligibilityStart("cop"), customerId: given(twice("COP1234567")) };
  const code = "customer-id.cop-length";

  test("is no longer open", () => {
    expect(open(eligibilityV1, oddLength, [])).toStrictEqual([code]);
    expect(
      open(eligibilityV1, oddLength, [acknowledged(eligibilityV1, oddLength, "customerId", code)]),
    ).toStrictEqual([]);
  });

  test("is found among others", () => {
    const others = [
      acknowledged(eligibilityV1, oddLength, "line", code),
      acknowledged(eligibilityV1, oddLength, "customerId", code),
      acknowledged(eligibilityV1, oddLength, "customerId", "customer-id.telephone"),
    ];
    expect(open(eligibilityV1, oddLength, others)).toStrictEqual([]);
  });

  test("is still open when no reason was given", () => {
    const silent = { ...acknowledged(eligibilityV1, oddLength, "customerId", code), reason: "" };
    expect(open(eligibilityV1, oddLength, [silent])).toStrictEqual([code]);
    expect(open(eligibilityV1, oddLength, [silent, { ...silent, reason: "印" }])).toStrictEqual([]);
  });

  test("is open again for another value", () => {
    const changed = { ...oddLength, customerId: given(twice("COP123456")) };
    expect(
      open(eligibilityV1, changed, [acknowledged(eligibilityV1, oddLength, "customerId", code)]),
    ).toStrictEqual([code]);
  });

  test("is not confirmed by a word on another issue or another field", () => {
    const right = acknowledged(eligibilityV1, oddLength, "customerId", code);
    expect(open(eligibilityV1, oddLength, [{ ...right, code: "customer-id.telephone" }])).toStrictEqual([
      code,
    ]);
    expect(open(eligibilityV1, oddLength, [{ ...right, field: "customerIdType" }])).toStrictEqual([code]);
  });

  test("does not confirm the same oddity of the same text in another field", () => {
    const answers = { ...claimStart("ipv6"), softwareMaker: given("髙橋"), remarks: given("髙橋") };
    const word = acknowledged(onlineClaimV1, answers, "remarks", "text.environment-dependent");
    const left = judge(onlineClaimV1, answers, [word]).warnings;
    expect(codesOf(left)).toContainEqual(["softwareMaker", "text.environment-dependent"]);
    expect(codesOf(left)).not.toContainEqual(["remarks", "text.environment-dependent"]);
  });

  test("holds for a field without an answer too", () => {
    const facility = { ...contextOf({ ...accountFor(eligibilityV1), code: "0000001", prefecture: "01" }) };
    const answers = eligibilityStart("caf");
    const warned = judgeCompleteness(eligibilityV1, answers, facility, []);
    expect(warned.warnings.map(({ code: found }) => found)).toStrictEqual(["facility-code.check-digit"]);
    const settled = judgeCompleteness(eligibilityV1, answers, facility, [
      acknowledged(eligibilityV1, answers, "facilityCode", "facility-code.check-digit"),
    ]);
    expect(settled.warnings).toStrictEqual([]);
  });
});

describe("an error", () => {
  test("is not confirmed away", () => {
    const answers: Answers = { ...claimStart("ipv6"), carrier: given("ctc") };
    const tried = [acknowledged(onlineClaimV1, answers, "line", "line-carrier.needs-ipv4")];
    expect(open(onlineClaimV1, answers, tried)).toStrictEqual(["line-carrier.needs-ipv4"]);
    expect(judge(onlineClaimV1, answers, tried).mayBeApproved).toBe(false);
  });

  test("of the start month gives way to a reason (docs/portal §2.1)", () => {
    const early: Answers = {
      ...claimStart("ipv6"),
      claimStartYear: given("2026"),
      claimStartMonth: given("12"),
    };
    const reason = [acknowledged(onlineClaimV1, early, "claimStartMonth", "start-month.too-early")];
    expect(judge(onlineClaimV1, early, []).mayRequestCheck).toBe(false);
    const silent = reason.map((each) => ({ ...each, reason: "" }));
    expect(judge(onlineClaimV1, early, silent).mayBeApproved).toBe(false);
    const overridden = judge(onlineClaimV1, early, reason);
    expect([overridden.errors, overridden.mayRequestCheck, overridden.mayBeApproved]).toStrictEqual([
      [],
      true,
      true,
    ]);
    const context = contextOf(accountFor(onlineClaimV1));
    expect(applicationSchema(onlineClaimV1, context, []).safeParse(early).success).toBe(false);
    expect(applicationSchema(onlineClaimV1, context, reason).safeParse(early).success).toBe(true);
  });

  test("that is only planned is confirmed like a warning", () => {
    const answers: Answers = { ...workplaceStart, customerId: planned(twice("CAF123")) };
    const code = "customer-id.caf-length";
    expect(open(eligibilityWorkplaceV1, answers, [])).toStrictEqual([code]);
    expect(
      open(eligibilityWorkplaceV1, answers, [
        acknowledged(eligibilityWorkplaceV1, answers, "customerId", code),
      ]),
    ).toStrictEqual([]);
  });
});

describe("予定の内容です (docs/portal §1.3)", () => {
  const wrongId = given(twice("CAF123"));
  const workplace: Answers = { ...workplaceStart, customerId: wrongId, carrier: given("ctc") };
  const wrong = [
    ["customerId", "customer-id.caf-length"],
    ["line", "line-carrier.not-ntt-option"],
  ];

  test("turns the errors of line and number into warnings", () => {
    expect(codesOf(judge(eligibilityWorkplaceV1, workplace, []).errors)).toStrictEqual(wrong);
    const plannedOnly = judge(eligibilityWorkplaceV1, {
      ...workplace,
      line: planned("ip-vpn"),
      customerId: planned(twice("CAF123")),
    });
    expect(plannedOnly.errors).toStrictEqual([]);
    expect(codesOf(plannedOnly.warnings)).toStrictEqual(wrong);
    expect(plannedOnly.warnings.map(({ level }) => level)).toStrictEqual(["warning", "warning"]);
    expect([plannedOnly.mayRequestCheck, plannedOnly.mayBeApproved]).toStrictEqual([true, true]);
  });

  test("keeps a planned v6 answer a warning", () => {
    const answers = { ...workplaceStart, v6Option: planned("not-contracted") };
    const { errors, warnings } = judge(eligibilityWorkplaceV1, answers);
    expect(errors).toStrictEqual([]);
    expect(codesOf(warnings)).toStrictEqual([["v6Option", "v6-option.not-contracted"]]);
  });

  test("turns a planned number of unknown kind into a warning", () => {
    const bare = without(workplaceStart, "customerIdType");
    const unknown = [["customerId", "customer-id.type-unknown"]];
    const firm = judge(eligibilityWorkplaceV1, { ...bare, customerId: given(twice("1234567890")) });
    expect([codesOf(firm.errors), firm.warnings]).toStrictEqual([unknown, []]);
    const plannedOnly = judge(eligibilityWorkplaceV1, { ...bare, customerId: planned(twice("1234567890")) });
    expect([plannedOnly.errors, codesOf(plannedOnly.warnings)]).toStrictEqual([[], unknown]);
  });

  test("softens only the field that is planned", () => {
    const { errors } = judge(eligibilityWorkplaceV1, { ...workplace, line: planned("ip-vpn") });
    expect(codesOf(errors)).toStrictEqual([["customerId", "customer-id.caf-length"]]);
  });
});

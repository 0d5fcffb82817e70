import { describe, expect, test } from "@jest/globals";
import {
  allIssues,
  applicationSchema,
  judgeCompleteness,
  type Acknowledgement,
} from "@/lib/domain/application/completeness";
import type { CheckContext } from "@/lib/domain/application/checks/check";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import {
  answersOf,
  claimChange,
  claimOnSameLine,
  claimStart,
  confirmed,
  contextOf,
  delegated,
  eligibilityStart,
  given,
  twice,
  without,
  workplaceStart,
} from "@/tests/support/applications";
import { accountFor } from "@/tests/support/check-subjects";

const judge = (
  catalogue: Catalogue,
  answers: Answers,
  acknowledgements: readonly Acknowledgement[] = [],
  sibling: CheckContext["sibling"] = null,
) => judgeCompleteness(catalogue, answers, contextOf(accountFor(catalogue), sibling), acknowledgements);

const codesOf = (issues: readonly { readonly field: string; readonly code: string }[]) =>
  issues.map(({ field, code }) => [field, code]);

const claim = claimStart("ipv6");
const accepted = { customerIdType: "caf", accepted: true };

const complete: readonly (readonly [string, Catalogue, Answers])[] = [
  ["開始 over IPv4", onlineClaimV1, claimStart("ipv4")],
  ["開始 over IPv6", onlineClaimV1, claim],
  ["開始 over IPsec+IKE", onlineClaimV1, claimStart("ipsec")],
  ["開始 over ISDN", onlineClaimV1, claimStart("isdn")],
  ["開始 over the line of オンライン資格確認", onlineClaimV1, claimOnSameLine],
  ["変更", onlineClaimV1, claimChange],
  ["新規 with CAF", eligibilityV1, eligibilityStart("caf")],
  ["新規 with COP", eligibilityV1, eligibilityStart("cop")],
  ["新規 over the line of オンライン請求", eligibilityV1, eligibilityStart("same")],
  ["職域 新規", eligibilityWorkplaceV1, workplaceStart],
];

describe("a complete application", () => {
  test.each(complete)(
    "%s: nothing is missing or odd, and both sides may go on",
    (_name, catalogue, answers) => {
      expect(judge(catalogue, answers, [], accepted)).toStrictEqual({
        missing: [],
        delegated: [],
        errors: [],
        warnings: [],
        mayRequestCheck: true,
        mayBeApproved: true,
      });
    },
  );

  test.each(complete)("%s passes the strict schema", (_name, catalogue, answers) => {
    const schema = applicationSchema(catalogue, contextOf(accountFor(catalogue), accepted), []);
    expect(schema.parse(answers)).toStrictEqual(answers);
  });
});

describe("the missing-list", () => {
  test.each<[string, Catalogue, Answers, readonly number[]]>([
    ["empty オンライン請求", onlineClaimV1, {}, [5, 7, 8, 9, 10, 11, 12, 15, 16, 17]],
    [
      "変更 of オンライン請求",
      onlineClaimV1,
      answersOf({ applicationType: "change" }),
      [9, 10, 11, 12, 15, 16, 17],
    ],
    ["an ISDN line", onlineClaimV1, without(claimStart("isdn"), "dialUpNumber"), [13]],
    ["an IPsec+IKE line", onlineClaimV1, without(claimStart("ipsec"), "ipsecProvider"), [14]],
    ["empty オンライン資格確認", eligibilityV1, {}, [5, 7, 8, 9, 11, 12, 13, 18]],
    ["empty 職域", eligibilityWorkplaceV1, {}, [5, 7, 8, 9, 11, 12, 13]],
    [
      "職域 新規 without copies",
      eligibilityWorkplaceV1,
      without(workplaceStart, "openingPermit", "openingNotice"),
      [19, 20],
    ],
  ])("%s", (_name, catalogue, answers, numbers) => {
    const { missing, mayRequestCheck, mayBeApproved } = judge(catalogue, answers, [], accepted);
    expect(missing.map(({ number }) => number)).toStrictEqual(numbers);
    expect([mayRequestCheck, mayBeApproved]).toStrictEqual([false, false]);
  });

  test("a number typed once only is not complete", () => {
    const once = { ...claim, customerId: given({ first: "CAF1234567890", second: "" }) };
    const { missing, mayRequestCheck, mayBeApproved } = judge(onlineClaimV1, once);
    expect(missing).toStrictEqual([{ field: "customerId", number: 16, reason: "incomplete" }]);
    expect([mayRequestCheck, mayBeApproved]).toStrictEqual([false, false]);
  });

  test("no answer about v6オプション stands in the way (docs/portal §5)", () => {
    const { missing } = judge(eligibilityV1, without(eligibilityStart("caf"), "v6Option"));
    expect(missing).toStrictEqual([{ field: "v6Option", number: 11, reason: "unanswered" }]);
  });
});

describe("consent and 秘密の番号 are acts on the portal (docs/portal §1.4)", () => {
  const eligibility = eligibilityStart("caf");

  test.each<[string, Answers]>([
    ["neither is answered", without(eligibility, "consent", "secretNumber")],
    ["consent is not given yet", { ...eligibility, consent: given({ ...confirmed, done: false }) }],
    [
      "the number is decided at the sending",
      { ...eligibility, secretNumber: given({ decided: "at-sending" }) },
    ],
    ["the number is kept apart", { ...eligibility, secretNumber: given({ decided: "stored" }) }],
    ["the number is typed once", { ...eligibility, secretNumber: given({ first: "4826", second: "" }) }],
    [
      "the number is typed in two ways",
      { ...eligibility, secretNumber: given({ first: "4826", second: "4827" }) },
    ],
    ["the number has a letter", { ...eligibility, secretNumber: given(twice("48a6")) }],
    ["the consent has no person yet", { ...eligibility, consent: given({ ...confirmed, by: "" }) }],
    ["the consent has no readable day", { ...eligibility, consent: given({ ...confirmed, on: "きのう" }) }],
    [
      "the consent has a day of tomorrow",
      { ...eligibility, consent: given({ ...confirmed, on: "2026-11-21" }) },
    ],
  ])("neither ever blocks: %s", (_name, answers) => {
    const { missing, mayRequestCheck, mayBeApproved } = judge(eligibilityV1, answers);
    expect(missing).toStrictEqual([]);
    expect([mayRequestCheck, mayBeApproved]).toStrictEqual([true, true]);
    const schema = applicationSchema(eligibilityV1, contextOf(accountFor(eligibilityV1)), []);
    expect(schema.safeParse(answers).success).toBe(true);
  });

  test("what is odd about them is shown all the same", () => {
    const answers = { ...eligibility, secretNumber: given(twice("48a6")) };
    expect(codesOf(judge(eligibilityV1, answers).errors)).toStrictEqual([
      ["secretNumber", "secret-number.format"],
    ]);
  });
});

describe("わからない（サポートに任せる）", () => {
  test("lets the clinic ask for the check, but nothing is approved before it is filled in", () => {
    const {
      missing,
      delegated: left,
      mayRequestCheck,
      mayBeApproved,
    } = judge(onlineClaimV1, {
      ...claim,
      operatingSystem: delegated,
      softwareMaker: delegated,
    });
    expect(left).toStrictEqual(["softwareMaker", "operatingSystem"]);
    expect(missing.map(({ field }) => field)).toStrictEqual(["softwareMaker", "operatingSystem"]);
    expect([mayRequestCheck, mayBeApproved]).toStrictEqual([true, false]);
  });

  test("does not make up for a field that nobody answered", () => {
    const answers = { ...without(claim, "payment"), operatingSystem: delegated };
    const { mayRequestCheck, mayBeApproved } = judge(onlineClaimV1, answers);
    expect([mayRequestCheck, mayBeApproved]).toStrictEqual([false, false]);
  });

  test("on an optional field waits for the vendor: no check is held up, but the approval is", () => {
    const answers = { ...claim, remarks: delegated, carrier: delegated };
    const { missing, delegated: left, mayRequestCheck, mayBeApproved } = judge(onlineClaimV1, answers);
    expect(missing).toStrictEqual([]);
    expect(left).toStrictEqual(["remarks", "carrier"]);
    expect([mayRequestCheck, mayBeApproved]).toStrictEqual([true, false]);
  });

  test("does not count on a row that the portal does not show", () => {
    expect(judge(onlineClaimV1, { ...claim, dialUpNumber: delegated }).delegated).toStrictEqual([]);
  });

  test("does not count on a row that the portal fills in", () => {
    const answers = { ...claimOnSameLine, customerId: delegated };
    expect(judge(onlineClaimV1, answers, [], accepted).delegated).toStrictEqual([]);
  });
});

describe("everything that is odd", () => {
  const odd: Answers = {
    ...claim,
    softwareMaker: given("㈱オプテック"),
    carrier: given("ctc"),
    mailDomains: given("not-yet"),
  };

  test("single values first, then the form's rules", () => {
    expect(codesOf(allIssues(onlineClaimV1, odd, contextOf(accountFor(onlineClaimV1))))).toStrictEqual([
      ["softwareMaker", "company-name.abbreviated"],
      ["line", "line-carrier.needs-ipv4"],
      ["softwareMaker", "names.near-miss"],
      ["mailDomains", "preconditions.domains-blocked"],
    ]);
  });

  test("an error stops both sides, a warning neither", () => {
    const { errors, warnings, mayRequestCheck, mayBeApproved } = judge(onlineClaimV1, odd);
    expect(codesOf(errors)).toStrictEqual([["line", "line-carrier.needs-ipv4"]]);
    expect(codesOf(warnings)).toStrictEqual([
      ["softwareMaker", "company-name.abbreviated"],
      ["softwareMaker", "names.near-miss"],
      ["mailDomains", "preconditions.domains-blocked"],
    ]);
    expect([mayRequestCheck, mayBeApproved]).toStrictEqual([false, false]);
    const warned = judge(onlineClaimV1, { ...odd, carrier: given("ntt") });
    expect([warned.mayRequestCheck, warned.mayBeApproved]).toStrictEqual([true, true]);
  });

  test("the strict schema names each missing field and each error, with its parameters", () => {
    const context = contextOf(accountFor(onlineClaimV1));
    const parsed = applicationSchema(onlineClaimV1, context, []).safeParse(without(odd, "payment"));
    expect(parsed.error?.issues).toMatchObject([
      { path: ["payment"], message: "missing.unanswered" },
      {
        path: ["line"],
        message: "line-carrier.needs-ipv4",
        params: { carrier: "中部テレコミュニケーション（CTC）" },
      },
    ]);
    expect(parsed.error?.issues).toHaveLength(2);
  });
});

import { describe, expect, test } from "@jest/globals";
import { preconditionsCheck } from "@/lib/domain/application/checks/preconditions";
import type { Confirmation, FieldValue } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { confirmed } from "@/tests/support/applications";
import { subjectWith } from "@/tests/support/check-subjects";

type Values = Readonly<Record<string, FieldValue>>;

/** Looked at on 20 November 2026. */
const find = (catalogue: Catalogue, values: Values) =>
  preconditionsCheck.find(subjectWith(catalogue, values));

const issue = (field: string, code: string, level = "error") => ({
  code: `preconditions.${code}`,
  level,
  params: {},
  field,
});

const on = (day: string): Confirmation => ({ ...confirmed, on: day });
const notDone: Confirmation = { ...confirmed, done: false };

const odd: readonly (readonly [string, Values, object])[] = [
  ["another facility is shown", { accountMatch: "differs" }, issue("accountMatch", "account-differs")],
  [
    "another facility is shown, 変更",
    { accountMatch: "differs", applicationType: "change" },
    issue("accountMatch", "account-differs"),
  ],
  ["mail is not allowed", { mailDomains: "not-yet" }, issue("mailDomains", "domains-blocked", "warning")],
  [
    "claims are online already, 開始",
    { claimMethod: "online", applicationType: "start" },
    issue("claimMethod", "already-online", "warning"),
  ],
  [
    "claims are online already, 申請区分 open",
    { claimMethod: "online" },
    issue("claimMethod", "already-online", "warning"),
  ],
  [
    "the paper was filed, 開始",
    { paperFiling: "filed", applicationType: "start" },
    issue("paperFiling", "paper-filed"),
  ],
  ["no 規程 yet", { safetyRules: "not-yet" }, issue("safetyRules", "no-safety-rules")],
  [
    "no 規程 yet, 変更",
    { safetyRules: "not-yet", applicationType: "change" },
    issue("safetyRules", "no-safety-rules"),
  ],
  ["nobody could log in", { portalLogin: notDone }, issue("portalLogin", "cannot-log-in")],
  ["a login of tomorrow", { portalLogin: on("2026-11-21") }, issue("portalLogin", "future-day")],
  ["a consent of tomorrow", { consent: on("2026-11-21") }, issue("consent", "future-day")],
];

describe("what must be settled before the sending (docs/portal §1.1, §5, §6)", () => {
  test.each(odd)("%s: seen", (_name, values, expected) => {
    expect(find(onlineClaimV1, values)).toStrictEqual([expected]);
  });

  test.each<[string, Values]>([
    ["the facility is shown", { accountMatch: "agrees" }],
    ["mail is allowed", { mailDomains: "allowed" }],
    ["mail is not limited", { mailDomains: "not-limited" }],
    ["claims are made on paper", { claimMethod: "paper", applicationType: "start" }],
    ["claims are made on media", { claimMethod: "media", applicationType: "start" }],
    ["claims are online, 変更", { claimMethod: "online", applicationType: "change" }],
    ["no paper was filed", { paperFiling: "none", applicationType: "start" }],
    ["the paper was filed, 変更", { paperFiling: "filed", applicationType: "change" }],
    ["the 規程 is drawn up", { safetyRules: "drawn-up" }],
    ["a login of today", { portalLogin: on("2026-11-20") }],
    ["a login of yesterday", { portalLogin: on("2026-11-19") }],
    ["a login of no day, which the value itself shows", { portalLogin: on("2026-11-31") }],
    ["no consent yet", { consent: notDone }],
    ["no consent yet, with a day of tomorrow", { consent: { ...notDone, on: "2026-11-21" } }],
    ["nothing answered", {}],
  ])("%s: nothing is odd", (_name, values) => {
    expect(find(onlineClaimV1, values)).toStrictEqual([]);
  });

  test("who could not log in has no day to be wrong", () => {
    expect(find(onlineClaimV1, { portalLogin: { ...notDone, on: "2026-11-21" } })).toStrictEqual([
      issue("portalLogin", "cannot-log-in"),
    ]);
  });

  test.each([eligibilityV1, eligibilityWorkplaceV1])(
    "$id asks of オンライン請求 nothing, and of the rest the same",
    (catalogue) => {
      expect(
        find(catalogue, {
          claimMethod: "online",
          paperFiling: "filed",
          safetyRules: "not-yet",
          mailDomains: "not-yet",
          accountMatch: "differs",
          portalLogin: notDone,
        }),
      ).toStrictEqual([
        issue("accountMatch", "account-differs"),
        issue("mailDomains", "domains-blocked", "warning"),
        issue("portalLogin", "cannot-log-in"),
      ]);
    },
  );

  test("every issue of the list was seen", () => {
    const seen = odd.flatMap(([, values]) => find(onlineClaimV1, values)).map(({ code }) => code);
    expect(new Set(seen)).toEqual(new Set(preconditionsCheck.errors));
  });
});

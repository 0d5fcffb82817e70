import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { fieldOf } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import { normaliseAnswer, normaliseAnswers } from "@/lib/forms/normalise";
import { confirmed, delegated, documentNamed, given, planned, twice } from "../../support/applications";
import { draftOf } from "../../support/arbitrary-drafts";

describe("an answer is stored as the portal will need it (docs/portal §10)", () => {
  test.each([
    [onlineClaimV1, "claimStartYear", "令和９年", "2027"],
    [onlineClaimV1, "claimStartYear", "\u200b２０２７", "2027"],
    [onlineClaimV1, "claimStartMonth", "０７月", "7"],
    [onlineClaimV1, "claimStartMonth", "\u2060７", "7"],
    [onlineClaimV1, "dialUpNumber", "０３－1234－5678", "0312345678"],
    [onlineClaimV1, "programName", "　Opt.one3 ", "Opt.one3"],
    [onlineClaimV1, "softwareMaker", " ㈱オプテック", "㈱オプテック"],
    [onlineClaimV1, "remarks", "一行目\r\n二行目\n", "一行目\n二行目"],
    [onlineClaimV1, "loginMail", " Hanako@Clinic.EXAMPLE.jp", "Hanako@clinic.example.jp"],
    [onlineClaimV1, "line", { written: "３：IPSEC＋IKE接続" }, "ipsec"],
    [onlineClaimV1, "line", { written: " 5: 新しい回線　" }, { written: "5: 新しい回線" }],
    [onlineClaimV1, "line", "ipv6", "ipv6"],
    [onlineClaimV1, "consent", { ...confirmed, on: "令和8年11月19日" }, confirmed],
    [eligibilityV1, "customerId", twice("ｃａｆ 1234-567890"), twice("CAF1234567890")],
    [eligibilityV1, "secretNumber", twice("４８ 26"), twice("4826")],
    [eligibilityV1, "secretNumber", { decided: "stored" as const }, { decided: "stored" as const }],
    [
      eligibilityWorkplaceV1,
      "openingPermit",
      documentNamed("か\u3099.pdf"),
      { ...documentNamed("か\u3099.pdf"), name: "が.pdf" },
    ],
  ])("%# %s", (catalogue, key, typed, stored) => {
    expect(normaliseAnswer(fieldOf(catalogue, key), given(typed))).toEqual(given(stored));
  });

  test("「予定の内容です」 stays", () => {
    const field = fieldOf(eligibilityWorkplaceV1, "customerId");
    expect(normaliseAnswer(field, planned(twice("CAF 123")))).toEqual(planned(twice("CAF123")));
  });

  test.each([
    [onlineClaimV1, "remarks", " \n　"],
    [onlineClaimV1, "claimStartYear", "\u200b"],
    [onlineClaimV1, "line", { written: "　" }],
    [eligibilityV1, "customerId", twice("－")],
  ])("%# nothing typed is no answer", (catalogue, key, typed) => {
    expect(normaliseAnswer(fieldOf(catalogue, key), given(typed))).toBeNull();
  });

  test.each([
    [eligibilityV1, "customerId", { first: "", second: "CAF1" }],
    [eligibilityV1, "customerId", { first: "CAF1", second: "" }],
    [eligibilityV1, "portalLogin", { done: false, by: "", on: "", how: "screen" as const }],
  ])("%# half an answer is an answer", (catalogue, key, typed) => {
    expect(normaliseAnswer(fieldOf(catalogue, key), given(typed))).toEqual(given(typed));
  });

  test("「わからない（サポートに任せる）」 stays", () => {
    expect(normaliseAnswer(fieldOf(onlineClaimV1, "line"), delegated)).toEqual(delegated);
  });

  test.each(publishedCatalogues.map((catalogue) => [catalogue.id, catalogue] as const))(
    "doing it twice changes nothing in %s",
    (_id, catalogue) => {
      fc.assert(
        fc.property(draftOf(catalogue), (draft) => {
          for (const [key, answer] of Object.entries(draft)) {
            const once = normaliseAnswer(fieldOf(catalogue, key), answer);
            expect(once && normaliseAnswer(fieldOf(catalogue, key), once)).toEqual(once);
          }
        }),
      );
    },
  );
});

test("all answers in their stored form: corrected, without blanks, only what the form asks", () => {
  const typed = {
    claimStartYear: given("令和９年"),
    remarks: given("　"),
    line: delegated,
    programName: given(" Opt.one3"),
    facilityName: given("portal-filled"),
    elsewhere: given("unknown"),
  };
  expect(normaliseAnswers(onlineClaimV1, typed)).toEqual({
    claimStartYear: given("2027"),
    line: delegated,
    programName: given("Opt.one3"),
  });
});

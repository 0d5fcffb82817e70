import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Answers } from "@/lib/forms/answer";
import { fieldOf, type Catalogue } from "@/lib/forms/catalogue";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { normaliseAnswer } from "@/lib/forms/normalise";
import { sheetRows, type SheetRow } from "@/lib/forms/sheet";
import { accounts, given, twice } from "../../support/applications";
import { draftOf } from "../../support/arbitrary-drafts";

const anyAccount = fc.constantFrom(...Object.values(accounts));

const stored = (catalogue: Catalogue, draft: Answers): Answers =>
  Object.fromEntries(
    Object.entries(draft).flatMap(([key, answer]) => {
      const kept = normaliseAnswer(fieldOf(catalogue, key), answer);
      return kept === null ? [] : [[key, kept]];
    }),
  );

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const outerBlank = /^[\s\u180e\u200b-\u200d\u2060\ufeff]|[\s\u180e\u200b-\u200d\u2060\ufeff]$/u;

const wrapped = (rows: readonly SheetRow[]) =>
  rows.filter(({ value }) => value !== null && outerBlank.test(value)).map(({ key, value }) => [key, value]);

describe("a sheet of nothing has every row", () => {
  const compared = ["prefecture", "feeTable", "facilityCode", "facilityName"];

  test.each([
    [onlineClaimV1, 18, []],
    [eligibilityV1, 18, ["secretNumber", "secretNumberConfirm"]],
    [eligibilityWorkplaceV1, 20, ["secretNumber", "secretNumberConfirm", "payment"]],
  ])("%#: empty ones are left blank (docs/portal §1.4)", (catalogue, count, others) => {
    const rows = sheetRows(catalogue, {}, accounts.workplace);
    expect(rows.map(({ number }) => number)).toEqual(numbered(count));
    const empty = rows.filter(({ key }) => ![...compared, "consent", ...others].includes(key));
    expect(empty.map(({ entry, value, note }) => [entry, value, note])).toEqual(
      empty.map(() => ["leave-blank", "", null]),
    );
    expect(rows.filter(({ entry }) => entry === "compare").map(({ key }) => key)).toEqual(compared);
    expect(rows.filter(({ entry }) => entry === "check").map(({ key }) => key)).toEqual(["consent"]);
  });
});

describe.each(publishedCatalogues.map((catalogue) => [catalogue.id, catalogue] as const))(
  "whatever a person leaves behind in %s",
  (id, catalogue) => {
    const count = id === "eligibility-workplace" ? 20 : 18;
    const confidential = id === "online-claim" ? [] : [16, 17];

    test("the sheet has all its rows in order, and only the confidential ones hide their value", () => {
      fc.assert(
        fc.property(draftOf(catalogue), anyAccount, (draft, account) => {
          const rows = sheetRows(catalogue, draft, account);
          expect(rows.map(({ number }) => number)).toEqual(numbered(count));
          expect(rows.filter(({ value }) => value === null).map(({ number }) => number)).toEqual(
            confidential,
          );
        }),
      );
    });

    test("stored values have nothing around them (docs/portal §10)", () => {
      fc.assert(
        fc.property(draftOf(catalogue), anyAccount, (draft, account) => {
          expect(wrapped(sheetRows(catalogue, stored(catalogue, draft), account))).toEqual([]);
        }),
      );
    });

    test("values have nothing around them even before they are stored (docs/portal §10)", () => {
      fc.assert(
        fc.property(draftOf(catalogue), anyAccount, (draft, account) => {
          expect(wrapped(sheetRows(catalogue, draft, account))).toEqual([]);
        }),
      );
    });
  },
);

describe.each([
  ["eligibility", eligibilityV1],
  ["eligibility-workplace", eligibilityWorkplaceV1],
])("秘密の番号 of %s (docs/portal §6)", (_id, catalogue) => {
  test("never stands on the sheet, however it was typed", () => {
    const secret = fc.stringMatching(/^[a-z]{12}[0-9]{4}$/);
    fc.assert(
      fc.property(draftOf(catalogue), secret, anyAccount, (draft, number, account) => {
        const answers = { ...draft, secretNumber: given(twice(number)) };
        expect(JSON.stringify(sheetRows(catalogue, answers, account))).not.toContain(number);
      }),
    );
  });
});

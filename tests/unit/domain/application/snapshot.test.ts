import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decideFieldChange } from "@/lib/domain/application/field-change";
import { isCurrent, takeSnapshot } from "@/lib/domain/application/snapshot";
import type { Answer, Answers } from "@/lib/forms/answer";
import { fieldOf, type Catalogue } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import {
  accounts,
  claimStart,
  confirmed,
  delegated,
  documentNamed,
  eligibilityStart,
  given,
  twice,
  without,
  workplaceStart,
} from "@/tests/support/applications";
import { accountFor } from "@/tests/support/check-subjects";
import { oddDrafts } from "@/tests/support/odd-drafts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const claim = claimStart("ipv6");
const take = (catalogue: Catalogue, answers: Answers, previous = 0, digest = sha256) =>
  takeSnapshot(catalogue, answers, accountFor(catalogue), previous, digest);

describe("a snapshot", () => {
  test("says which form, which facility and every row", () => {
    const snapshot = take(onlineClaimV1, claim);
    expect(Object.keys(snapshot).sort()).toStrictEqual([
      "catalogue",
      "facility",
      "hash",
      "number",
      "rows",
      "version",
    ]);
    expect(snapshot.catalogue).toBe("online-claim");
    expect(snapshot.version).toBe(1);
    expect(snapshot.facility).toStrictEqual(accounts.medical);
    expect(snapshot.rows.map(({ number }) => number)).toStrictEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    expect(snapshot.rows.find(({ key }) => key === "customerId")?.value).toBe("1234567890");
    expect(snapshot.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("keeps four facts of the facility and nothing else that is known of it", () => {
    const known = { ...accounts.medical, phones: ["03-1234-5678"], id: "f1", note: "院長は山田" };
    const text: string[] = [];
    const snapshot = takeSnapshot(onlineClaimV1, claim, known, 0, (hashed) => {
      text.push(hashed);
      return sha256(hashed);
    });
    expect(snapshot.facility).toStrictEqual({
      prefecture: "13",
      feeTable: "1",
      code: "8814790",
      name: "東京大学医学部附属病院",
    });
    expect(text).toHaveLength(1);
    expect(text.join("") + JSON.stringify(snapshot)).not.toMatch(/phones|03-1234-5678|"f1"|院長は山田/);
  });

  test("keeps that 職域 has no code yet", () => {
    const facility = accounts.workplaceWithoutCode;
    const snapshot = takeSnapshot(eligibilityWorkplaceV1, workplaceStart, facility, 0, sha256);
    expect(snapshot.facility).toStrictEqual({
      prefecture: "23",
      feeTable: "7",
      code: null,
      name: "とどけ製作所診療所",
    });
  });

  test.each([
    [0, 1],
    [1, 2],
    [41, 42],
  ])("after number %i comes number %i", (previous, number) => {
    expect(take(onlineClaimV1, claim, previous).number).toBe(number);
  });

  test("of the same state has the same hash, whatever its number and the order of the answers", () => {
    const backwards = Object.fromEntries(Object.entries(claim).reverse());
    expect(take(onlineClaimV1, backwards, 7).hash).toBe(take(onlineClaimV1, claim).hash);
  });
});

const isCurrentWith = (catalogue: Catalogue, before: Answers, after: Answers): boolean =>
  isCurrent(take(catalogue, before), catalogue, after, accountFor(catalogue), sha256);

const workplace = eligibilityWorkplaceV1;

describe("a sheet is 旧版", () => {
  test.each<[string, Answer, Catalogue, Answers]>([
    ["applicationType", given("change"), onlineClaimV1, claim],
    ["claimStartYear", given("2028"), onlineClaimV1, claim],
    ["claimStartMonth", given("3"), onlineClaimV1, claim],
    ["programName", given("Think-3"), onlineClaimV1, claim],
    ["softwareMaker", given("株式会社メドレー"), onlineClaimV1, claim],
    ["operatingSystem", given("windows-10-enterprise-2019"), onlineClaimV1, claim],
    ["line", given("ipv4"), onlineClaimV1, claim],
    ["dialUpNumber", given("0399999999"), onlineClaimV1, claimStart("isdn")],
    ["ipsecProvider", given("NTTデータ中国"), onlineClaimV1, claimStart("ipsec")],
    ["customerIdType", given("same"), onlineClaimV1, claim],
    ["customerId", given(twice("CAF1234567891")), onlineClaimV1, claim],
    ["payment", given("transfer"), onlineClaimV1, claim],
    ["remarks", given(""), onlineClaimV1, claim],
    ["payment", delegated, onlineClaimV1, claim],
    ["v6Option", given("not-contracted"), eligibilityV1, eligibilityStart("caf")],
    ["useStartMonth", given("2"), eligibilityV1, eligibilityStart("caf")],
    ["testMonth", given("11"), eligibilityV1, eligibilityStart("caf")],
    ["openingPermit", given(documentNamed("別の許可書.pdf")), workplace, workplaceStart],
  ])("after %s became %j", (field, answer, catalogue, before) => {
    expect(isCurrentWith(catalogue, before, { ...before, [field]: answer })).toBe(false);
  });

  test("after an answer was taken away", () => {
    expect(isCurrentWith(onlineClaimV1, claim, without(claim, "remarks"))).toBe(false);
  });

  test.each<[string, object]>([
    ["name", { name: "別の病院" }],
    ["code", { code: "0110098" }],
    ["prefecture", { prefecture: "11" }],
    ["点数表コード", { feeTable: "3" }],
  ])("after a change of the facility's %s", (_name, change) => {
    const facility = { ...accounts.medical, ...change };
    expect(isCurrent(take(onlineClaimV1, claim), onlineClaimV1, claim, facility, sha256)).toBe(false);
  });

  test("under another form or version", () => {
    const newer = { ...onlineClaimV1, version: 2 };
    const other = { ...onlineClaimV1, id: "online-claim-b" };
    const snapshot = take(onlineClaimV1, claim);
    expect(isCurrent(snapshot, newer, claim, accounts.medical, sha256)).toBe(false);
    expect(isCurrent(snapshot, other, claim, accounts.medical, sha256)).toBe(false);
  });
});

describe("a sheet stays current", () => {
  test("while nothing changes", () => {
    expect(isCurrentWith(onlineClaimV1, claim, { ...claim })).toBe(true);
  });

  test("when something else of the facility changes", () => {
    const before = { ...accounts.medical, phones: ["03-1234-5678"] };
    const snapshot = takeSnapshot(onlineClaimV1, claim, before, 0, sha256);
    const after = { ...accounts.medical, phones: ["03-8765-4321"] };
    expect(isCurrent(snapshot, onlineClaimV1, claim, after, sha256)).toBe(true);
    expect(isCurrent(snapshot, onlineClaimV1, claim, accounts.medical, sha256)).toBe(true);
  });

  test.each<[string, Answer, Catalogue, Answers]>([
    ["consent", given({ ...confirmed, by: "鈴木一郎" }), onlineClaimV1, claim],
    ["portalLogin", given({ ...confirmed, by: "鈴木一郎" }), onlineClaimV1, claim],
    ["loginMail", given("b@example.jp"), onlineClaimV1, claim],
    ["claimMethod", given("paper"), onlineClaimV1, claim],
    ["secretNumber", given(twice("9073")), eligibilityV1, eligibilityStart("caf")],
    ["secretNumber", given({ decided: "at-sending" }), eligibilityV1, eligibilityStart("caf")],
  ])("when %s became %j", (field, answer, catalogue, before) => {
    expect(isCurrentWith(catalogue, before, { ...before, [field]: answer })).toBe(true);
  });
});

describe("confidential values", () => {
  const asItIs = (text: string): string => text;

  test.each<[string, Catalogue, Answers]>([
    ["オンライン資格確認", eligibilityV1, eligibilityStart("cop")],
    ["職域", workplace, workplaceStart],
  ])("%s: 秘密の番号 is not in it", (_name, catalogue, answers) => {
    const secret = { ...answers, secretNumber: given(twice("9073")) };
    const snapshot = take(catalogue, secret, 0, asItIs);
    expect(JSON.stringify(snapshot)).not.toContain("9073");
    const rows = snapshot.rows.filter(({ key }) => key.startsWith("secretNumber"));
    expect(rows.map(({ value, entry }) => [value, entry])).toStrictEqual([
      [null, "type-here"],
      [null, "type-here"],
    ]);
  });
});

describe("an approved sheet and a later change", () => {
  test.each(publishedCatalogues)(
    "$id: what makes it 旧版 takes the application back to 入力中",
    (catalogue) => {
      fc.assert(
        fc.property(oddDrafts(catalogue), oddDrafts(catalogue), (before, after) => {
          for (const key of Object.keys(after)) {
            const answer = after[key] ?? null;
            const stored = { answer: before[key] ?? null, version: 1 };
            const field = fieldOf(catalogue, key);
            const decided = decideFieldChange(field, "approved", { role: "clinicStaff" }, stored, {
              answer,
              basedOn: 1,
            });
            if (decided.kind !== "changed" || decided.stored.answer === null) continue;
            const isStillCurrent = isCurrentWith(catalogue, before, {
              ...before,
              [key]: decided.stored.answer,
            });
            expect([key, isStillCurrent || decided.reopens]).toStrictEqual([key, true]);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

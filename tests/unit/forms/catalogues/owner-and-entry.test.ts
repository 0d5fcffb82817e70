// Who is waited for and how each row gets onto the portal, typed from docs/portal §1.4; the last column is the
// confidence of the row in docs/portal §1.1–1.3.
import { describe, expect, test } from "@jest/globals";
import type { CatalogueField } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { rowOf } from "../../../support/catalogue-rows";

const words: Readonly<Record<string, string>> = {
  自動: "auto",
  医院: "clinic",
  医院のみ: "clinic-only",
  ベンダー: "vendor",
  どちらでも: "either",
  見比べる: "compare",
  選ぶ: "choose",
  チェックする: "check",
  貼る: "paste",
  この場で入力: "type-here",
  アップロードする: "upload",
};

const claim = `
1 自動 見比べる A
2 自動 見比べる A
3 自動 見比べる A
4 自動 見比べる A
5 どちらでも 選ぶ A
6 医院 チェックする A
7 医院 選ぶ A
8 医院 選ぶ A
9 ベンダー 貼る A
10 ベンダー 貼る A
11 ベンダー 選ぶ A
12 どちらでも 選ぶ A
13 どちらでも 貼る C
14 どちらでも 貼る C
15 どちらでも 選ぶ A
16 どちらでも 貼る A
17 医院 選ぶ A
18 どちらでも 貼る A`;

const eligibilityRest = `
4 自動 見比べる B
5 どちらでも 選ぶ A
6 医院 チェックする B
7 どちらでも 選ぶ B
8 どちらでも 選ぶ B
9 どちらでも 貼る A
10 どちらでも 貼る A
11 どちらでも 選ぶ B
12 どちらでも 選ぶ C
13 どちらでも 選ぶ B
14 ベンダー 選ぶ B
15 ベンダー 選ぶ B
16 医院のみ この場で入力 A
17 医院のみ この場で入力 A
18 医院 選ぶ B`;

const eligibility = `
1 自動 見比べる A
2 自動 見比べる B
3 自動 見比べる A${eligibilityRest}`;

const workplace = `
1 自動 見比べる A
2 自動 見比べる C
3 自動 見比べる B${eligibilityRest}
19 医院 アップロードする B
20 医院 アップロードする B`;

const printed = ({ number, owner, entry, confidence }: CatalogueField): string =>
  [number, owner, entry, confidence].join(" ");

test.each([
  { catalogue: onlineClaimV1, table: claim },
  { catalogue: eligibilityV1, table: eligibility },
  { catalogue: eligibilityWorkplaceV1, table: workplace },
])("$catalogue.id: owner, entry and confidence of every row", ({ catalogue, table }) => {
  const expected = table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split(" ")
        .map((word) => words[word] ?? word)
        .join(" "),
    );
  expect(catalogue.fields.map(printed)).toEqual(expected);
});

describe("what a row becomes in some cases", () => {
  const notNtt = ["ctc", "qtnet", "other"];

  test("オンライン請求, the same line: the number is filled in and compared (docs/portal §1.1 10, §1.4)", () => {
    expect(rowOf(onlineClaimV1, "customerId").variants).toContainEqual({
      when: { field: "customerIdType", in: ["same"] },
      change: { owner: "auto", entry: "compare", note: "same-line-fills" },
    });
  });

  test.each(["claimStartYear", "claimStartMonth"])(
    "オンライン請求, 変更: %s is optional and keeps what the portal shows",
    (key) => {
      const change = { field: "applicationType", in: ["change"] };
      const row = rowOf(onlineClaimV1, key);
      expect(row.waivedWhen).toEqual([change]);
      expect(row.variants).toEqual([{ when: change, change: { note: "keep-shown" } }]);
    },
  );

  test.each([
    {
      catalogue: onlineClaimV1,
      waivedLines: ["ipsec", "isdn"],
      hiddenLines: ["ipsec", "isdn"],
      keys: ["customerIdType", "customerId"],
    },
    {
      catalogue: eligibilityV1,
      waivedLines: [],
      hiddenLines: ["written"],
      keys: ["customerIdType", "customerId", "customerIdConfirm"],
    },
    {
      catalogue: eligibilityWorkplaceV1,
      waivedLines: [],
      hiddenLines: ["written"],
      keys: ["customerIdType", "customerId", "customerIdConfirm"],
    },
  ])(
    "$catalogue.id: no お客さまID is asked for other lines than NTT's, and its rows may be hidden (docs/portal §2.5)",
    ({ catalogue, waivedLines, hiddenLines, keys }) => {
      const conditions = (lines: readonly string[]) => [
        ...(lines.length > 0 ? [{ field: "line", in: lines }] : []),
        { field: "carrier", in: notNtt },
      ];
      const waived = catalogue.fields.filter(({ waivedWhen }) => waivedWhen !== undefined);
      const waivedOnLine = waived.filter(({ section }) => section === "line");
      expect(waivedOnLine.map(({ key }) => key)).toEqual(keys);
      for (const { waivedWhen, variants = [] } of waivedOnLine) {
        expect(waivedWhen).toEqual(conditions(waivedLines));
        const hidden = variants.filter(({ change }) => change.note === "may-be-hidden");
        expect(hidden.map(({ when }) => when)).toEqual(conditions(hiddenLines));
      }
    },
  );

  test.each([eligibilityV1, eligibilityWorkplaceV1])(
    "$id: the rows of a COP number are our guess (docs/portal §1.2 6, 7)",
    (catalogue) => {
      const format = "総合ポータルサイトでは「COP」を除く数字（桁数は未確認）";
      const cop = { field: "customerIdType", in: ["cop"] };
      expect(rowOf(catalogue, "customerId").variants?.[0]).toEqual({
        when: cop,
        change: { label: "お客さまID (COP)", format, confidence: "I" },
      });
      expect(rowOf(catalogue, "customerIdConfirm").variants?.[0]).toEqual({
        when: cop,
        change: { label: "確認用お客さまID (COP)", confidence: "I" },
      });
    },
  );
});

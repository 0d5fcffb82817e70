import { describe, expect, test } from "@jest/globals";
import {
  clinicFormTexts,
  clinicListTexts,
  clinicTexts,
  facilityFormTexts,
  feeTableChoice,
  kindsOf,
  placeAndCode,
  prefectureWord,
  savedWords,
} from "@/lib/texts/ja/clinics";
import { forbiddenIn } from "@/tests/support/wording";

const tables: readonly object[] = [
  clinicListTexts,
  clinicTexts,
  clinicFormTexts,
  facilityFormTexts,
  savedWords,
];
const words = tables
  .flatMap((table) => Object.values(table) as unknown[])
  .filter((word): word is string => typeof word === "string");

test("no word is one that is not ours", () => {
  expect(words.length).toBeGreaterThan(60);
  expect(words.flatMap(forbiddenIn)).toEqual([]);
});

describe("around a list of customers", () => {
  test("what was searched stands in the caption and where nothing was found", () => {
    expect(clinicListTexts.caption(12)).toBe("顧客 12件（フリガナ順）");
    expect(clinicListTexts.captionFound("さくら", 1)).toBe("「さくら」の検索結果 1件（フリガナ順）");
    expect(clinicListTexts.nothingTitle("さくら")).toContain("「さくら」");
  });

  test("counts", () => {
    expect([clinicListTexts.peopleCount(0), clinicListTexts.peopleCount(3)]).toEqual(["0人", "3人"]);
    expect([clinicListTexts.next(50), clinicTexts.facilityCount(2)]).toEqual(["次の50件", "2施設"]);
  });
});

describe("a facility in words", () => {
  test("its kind, its 都道府県 and its code as 総合ポータルサイト numbers them", () => {
    expect(kindsOf([{ feeTable: "1" }, { feeTable: "3" }, { feeTable: "3" }, { feeTable: "7" }])).toBe(
      "医科・歯科・職域",
    );
    expect([prefectureWord("13"), prefectureWord("99")]).toEqual(["13 東京都", "99 "]);
    expect(feeTableChoice("7")).toBe("7 職域診療所");
    expect(placeAndCode("13", "0123456")).toBe("13 東京都・0123456");
    expect(placeAndCode("14", null)).toBe("14 神奈川県");
  });

  test("several of them are numbered", () => {
    expect([facilityFormTexts.several(2), facilityFormTexts.remove(2)]).toEqual(["施設2", "施設2を取り消す"]);
    expect(clinicTexts.customerNumber("M-1")).toBe("顧客番号 M-1");
  });
});

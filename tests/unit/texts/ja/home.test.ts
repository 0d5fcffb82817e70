import { expect, test } from "@jest/globals";
import { homeTexts } from "@/lib/texts/ja/home";

test("the first page says what the product is for and who sends", () => {
  expect(homeTexts.name).toBe("とどけ");
  expect(homeTexts.title).toBe("総合ポータルサイトへの申請を準備します");
  expect(homeTexts.purpose).toContain("総合ポータルサイトへの申請");
  expect(homeTexts.purpose).toContain("送信は施設の方が行います。");
  expect(homeTexts.claimStart).toBe("オンライン請求を始めるとき");
  expect(homeTexts.forms).toBe("準備できる申請");
});

// docs/portal §6: screens never say these words.
test.each(["代行", "代理申請", "代理提出"])("the first page does not say %s", (word) => {
  expect(JSON.stringify(homeTexts)).not.toContain(word);
});

test("rows are counted as 欄", () => {
  expect(homeTexts.rows(18)).toBe("18欄");
});

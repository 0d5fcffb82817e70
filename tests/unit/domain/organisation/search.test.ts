import { expect, test } from "@jest/globals";
import { foldForSearch, searchable, searchWords } from "@/lib/domain/organisation/search";
import { changesOnlyOnce } from "@/tests/support/any-text";

test("folding changes nothing the second time", () => {
  changesOnlyOnce(foldForSearch);
});

test.each([
  ["さくら", ["サクラ", "ｻｸﾗ", "さ く ら"]],
  ["はなみずき歯科", ["ハナミズキ歯科", "ﾊﾅﾐｽﾞｷ 歯科"]],
  ["03-1234-5678", ["０３ー１２３４−５６７８", "03(1234)5678", "0312345678"]],
  ["M-0001", ["ｍ０００１", "m‐0001", "Ｍー０００１"]],
  ["サーバー", ["ｻｰﾊﾞｰ", "さーばー", "サ－バ－"]],
])("“%s” is found by %j", (kept, typed) => {
  for (const text of typed) expect(foldForSearch(text)).toBe(foldForSearch(kept));
});

test("no search reaches from one value into the next, and an empty value is none", () => {
  expect(searchable(["さくら内科", "", "03-0000-0001"])).toBe("サクラ内科 0300000001");
});

test("every word of a search counts, wherever the blanks come from", () => {
  expect(searchWords(" さくら　東京  03-1234 - ")).toEqual(["サクラ", "東京", "031234"]);
  expect(searchWords("　")).toEqual([]);
  expect(searchWords("100%_\\")).toEqual(["100"]);
});

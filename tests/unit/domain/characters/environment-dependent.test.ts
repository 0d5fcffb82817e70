import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { environmentDependent } from "@/lib/domain/characters/environment-dependent";
import { anyText } from "@/tests/support/any-text";

test.each([
  ["half-width letters, digits and signs", " !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"],
  ["a line feed", "一行目\n二行目"],
  ["kana and the sound marks", "ぁあんァアンヴヵヶー・ヽヾゝゞ゛゜"],
  ["kanji of the first level, from 亜 on", "亜愛蔭院円園応改諭欲沃聯蓮陸"],
  ["kanji of the second level, to the last six", "弌丶傲檗毯麾滌漾烝烙珱鵝黯黴龠堯槇遙瑤凜熙"],
  ["signs in the first and the last cell of a row", "　×÷◆◇◯"],
  ["full-width letters, Greek, Cyrillic and ruled lines", "０９ＡＺａｚΑΩαωАЯаноя─└╂"],
  ["the usual signs", "、。々〆〇（）「」『』【】…‥〒※→＋＝￥％＆＊＠"],
  ["nothing at all", ""],
])("%s are shown rightly everywhere", (_, text) => {
  expect(environmentDependent(text)).toEqual([]);
});

test.each([
  ["circled and Roman numbers", "①⑳ⅠⅩⅰ", ["①", "⑳", "Ⅰ", "Ⅹ", "ⅰ"]],
  ["square abbreviations", "㈱㈲㈹№℡㍉㍻", ["㈱", "㈲", "㈹", "№", "℡", "㍉", "㍻"]],
  ["variants of kanji in names", "髙﨑德瀨", ["髙", "﨑", "德", "瀨"]],
  ["half-width katakana", "ｶﾅﾞ", ["ｶ", "ﾅ", "ﾞ"]],
  ["kanji beyond the first plane", "𠮷野家", ["𠮷"]],
  ["letters with accents", "é", ["é"]],
  ["emoji", "医院😀", ["😀"]],
  ["control characters but the line feed", "\u001f\u007f\t\r", ["\u001f", "\u007f", "\t", "\r"]],
  ["the replacement character", "\ufffd", ["\ufffd"]],
  ["half of a surrogate pair", "\ud842", ["\ud842"]],
])("%s are named", (_, text, found) => {
  expect(environmentDependent(text)).toEqual(found);
});

test("each is named once, in the order of the text", () => {
  expect(environmentDependent("髙橋①号室 髙橋㈱①")).toEqual(["髙", "①", "㈱"]);
});

test("what is named stands in the text, and the rest names nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = environmentDependent(text);
      const rest = Array.from(text).filter((character) => !found.includes(character));
      expect(found.filter((character) => !Array.from(text).includes(character))).toEqual([]);
      expect(environmentDependent(rest.join("\n"))).toEqual([]);
    }),
  );
});

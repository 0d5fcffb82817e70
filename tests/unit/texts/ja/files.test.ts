import { describe, expect, test } from "@jest/globals";
import { fileRefusals, largestFile } from "@/lib/domain/files/document-file";
import { fileRefusalTexts } from "@/lib/texts/ja/files";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

describe("why a file is not kept", () => {
  test("each reason has a sentence of its own, and there is no other", () => {
    expect(Object.keys(fileRefusalTexts).sort()).toStrictEqual([...fileRefusals].sort());
    expect(new Set(Object.values(fileRefusalTexts)).size).toBe(fileRefusals.length);
  });

  test.each(fileRefusals)("%s says what happened and what to do, without system words", (because) => {
    const text = fileRefusalTexts[because];
    expect([isSentence(text), forbiddenIn(text)]).toStrictEqual([true, []]);
    expect(text.split("。").length).toBeGreaterThan(2);
    expect(text).toMatch(/ください。$/);
  });

  test("the largest size is the portal's", () => {
    expect(fileRefusalTexts["too-large"]).toContain(`${largestFile / 1_048_576}MB`);
  });

  test.each([
    ["heic", /「設定」→「カメラ」→「フォーマット」.*「互換性優先」/],
    ["encrypted", /パスワード.*外して/],
    ["macro", /「Excelブック（\.xlsx）」/],
    ["wrong-kind", /\.pdf.*\.png.*\.xlsx.*\.xls/],
  ] as const)("%s names the way", (because, way) => {
    expect(fileRefusalTexts[because]).toMatch(way);
  });
});

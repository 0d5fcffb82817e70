import { describe, expect, test } from "@jest/globals";
import type { ErrorCode, ErrorDetails } from "@/lib/domain/errors";
import { errorTexts } from "@/lib/texts/ja/errors";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const details: ErrorDetails = {
  "signed-out": {},
  "not-found": {},
  invalid: { fields: { line: [{ code: "choice.unknown-option" }] } },
  "edited-meanwhile": { field: "line", version: 3 },
  "wrong-status": { status: "sent", move: "approve" },
  "not-approved": {},
  "prove-first": {},
  incomplete: { missing: ["line", "payment"], errors: ["customerId"], delegated: [] },
  unsettled: { fields: ["line"] },
  unreviewed: { fields: ["line", "payment"] },
  "nothing-returned": {},
  "file-lost": {},
  "too-many": { retryAfter: 60 },
  "storage-full": {},
  unavailable: {},
};

const textOf = <Code extends ErrorCode>(code: Code, detail: ErrorDetails[Code] = details[code]): string =>
  errorTexts[code](detail);

const codes = Object.keys(details) as ErrorCode[];

describe("refusals in words", () => {
  test("each has its words and there is no other", () => {
    expect(Object.keys(errorTexts).sort()).toStrictEqual([...codes].sort());
  });

  test.each(codes)("%s is said in whole sentences without system words", (code) => {
    const text = textOf(code);
    expect([isSentence(text), forbiddenIn(text)]).toStrictEqual([true, []]);
    expect(text).not.toMatch(/application\.|undefined|\[object|choice\./);
  });

  test.each(codes.filter((code) => code !== "incomplete"))("%s says what to do", (code) => {
    expect(textOf(code)).toMatch(/ください。/);
  });

  test("no two say the same", () => {
    expect(new Set(codes.map((code) => textOf(code))).size).toBe(codes.length);
  });

  test.each([
    [1, "1分ほど"],
    [60, "、1分ほど"],
    [61, "2分ほど"],
    [900, "15分ほど"],
  ])("after %i seconds of waiting one reads %s", (retryAfter, words) => {
    expect(textOf("too-many", { retryAfter })).toContain(words.replace("、", "。"));
  });

  test("what could not be saved is named without a colour alone", () => {
    expect(textOf("invalid")).toBe(
      "入力した内容を保存できませんでした。エラーの表示がある欄を直してください。",
    );
    expect(codes.map((code) => textOf(code)).join("")).not.toMatch(/赤|色/);
  });

  test.each<[readonly string[], readonly string[], readonly string[], string]>([
    [
      ["line", "payment"],
      ["customerId"],
      ["remarks"],
      "未入力が2欄、直す欄が1欄、サポートに任せた欄が1欄あります。",
    ],
    [["line"], [], [], "未入力が1欄あります。"],
    [[], ["customerId"], [], "直す欄が1欄あります。"],
    [[], [], ["carrier", "remarks"], "サポートに任せた欄が2欄あります。"],
  ])("what is incomplete is counted: missing %j, errors %j, left %j", (missing, errors, delegated, words) => {
    expect(textOf("incomplete", { missing, errors, delegated })).toBe(`まだ先へ進めません。${words}`);
  });

  test.each(["signed-out", "storage-full", "unavailable"] as const)(
    "after %s what was typed is still there",
    (code) => {
      expect(textOf(code)).toMatch(/入力した内容は(画面に)?残っています。$/);
    },
  );
});

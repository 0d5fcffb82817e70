import { expect, test } from "@jest/globals";
import { examinePersonName, normalisePersonName } from "@/lib/domain/people/person-name";
import { changesOnlyOnce } from "@/tests/support/any-text";

test("normalising changes nothing the second time", () => {
  changesOnlyOnce(normalisePersonName);
});

test.each([
  ["　山田　太郎 ", "山田　太郎"],
  ["山田\n太郎", "山田 太郎"],
  ["かか\u3099み", "かがみ"],
  ["髙﨑 Ａｎｎ\u0000", "髙﨑 Ａｎｎ"],
])("“%s” is kept as “%s”", (typed, kept) => {
  expect(normalisePersonName(typed)).toBe(kept);
});

test("a name has 1 to 100 characters", () => {
  expect(examinePersonName("")).toEqual({ code: "person-name.missing" });
  expect(examinePersonName("林")).toBeUndefined();
  expect(examinePersonName("𠮷".repeat(100))).toBeUndefined();
  expect(examinePersonName("𠮷".repeat(101))).toEqual({ code: "person-name.long" });
});

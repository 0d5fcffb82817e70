import { expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { year } from "@/lib/forms/kinds/year";

const field = fieldOf(onlineClaimV1, "claimStartYear");

test.each([
  ["2027", "2027"],
  ["２０２７年", "2027"],
  ["令和9年", "2027"],
  ["令和元年", "2019"],
  ["R6", "2024"],
  [" 2027 ", "2027"],
  ["\u200b２０２７年", "2027"],
  ["平成30年", "平成30年"],
  ["\u3000来年 ", "来年"],
  ["", ""],
])("%j is kept as %j (docs/portal §10)", (typed, kept) => {
  expect(year.normalise(typed, field)).toBe(kept);
});

test.each(["平成30年", "来年", "1999", "2100", "202", "20277", "12027", "２０２７"])(
  "%s is no year that the portal lists",
  (value) => {
    expect(year.issues(value, field)).toStrictEqual([
      { code: "year.unreadable", level: "error", params: {} },
    ]);
  },
);

test.each(["2000", "2024", "2099", ""])("「%s」 is without issues", (value) => {
  expect(year.issues(value, field)).toEqual([]);
});

test("it is displayed and copied as it is kept, and complete when there is something", () => {
  expect(year.display("2027", field)).toBe("2027");
  expect(year.copy("2027", field)).toBe("2027");
  expect(year.isComplete("")).toBe(false);
  expect(year.isComplete("2027")).toBe(true);
});

test("an unreadable year can be kept, a number is refused", () => {
  expect(year.schema(field).safeParse("来年").success).toBe(true);
  expect(year.schema(field).safeParse(2027).success).toBe(false);
});

import { expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { month } from "@/lib/forms/kinds/month";

const field = fieldOf(onlineClaimV1, "claimStartMonth");

test.each([
  ["7", "7"],
  ["07", "7"],
  ["７月", "7"],
  ["12月", "12"],
  [" 1 ", "1"],
  ["\u200b０７月", "7"],
  ["13", "13"],
  ["0", "0"],
  ["\u3000来月 ", "来月"],
  ["", ""],
])("%j is kept as %j (docs/portal §10)", (typed, kept) => {
  expect(month.normalise(typed, field)).toBe(kept);
});

test.each(["0", "13", "20", "07", "112", "7月", "来月", "７"])("%s is not on the portal's list", (value) => {
  expect(month.issues(value, field)).toStrictEqual([
    { code: "month.unreadable", level: "error", params: {} },
  ]);
});

test.each(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", ""])(
  "「%s」 is without issues",
  (value) => {
    expect(month.issues(value, field)).toEqual([]);
  },
);

test("it is displayed and copied as it is kept, and complete when there is something", () => {
  expect(month.display("7", field)).toBe("7");
  expect(month.copy("7", field)).toBe("7");
  expect(month.isComplete("")).toBe(false);
  expect(month.isComplete("7")).toBe(true);
});

test("an unreadable month can be kept, a number is refused", () => {
  expect(month.schema(field).safeParse("来月").success).toBe(true);
  expect(month.schema(field).safeParse(7).success).toBe(false);
});

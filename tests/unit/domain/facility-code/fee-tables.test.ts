import { expect, test } from "@jest/globals";
import { feeTables, feeTableWord, workplace } from "@/lib/domain/facility-code/fee-tables";

test("the portal's fee tables are the five of docs/portal §3.2", () => {
  expect(feeTables).toEqual({ "1": "医科", "3": "歯科", "4": "調剤", "6": "訪問看護", "7": "職域診療所" });
  expect(workplace).toBe("7");
});

test.each([
  ["1", "医科"],
  ["3", "歯科"],
  ["4", "調剤"],
  ["6", "訪問看護"],
  ["7", "職域"],
] as const)("the word for fee table %s is %s", (feeTable, word) => {
  expect(feeTableWord(feeTable)).toBe(word);
});

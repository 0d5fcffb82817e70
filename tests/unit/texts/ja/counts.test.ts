import { expect, test } from "@jest/globals";
import { thingsText } from "@/lib/texts/ja/counts";

test("things are counted as they are read aloud", () => {
  expect([1, 9, 10, 11].map(thingsText)).toEqual(["1つ", "9つ", "10個", "11個"]);
});

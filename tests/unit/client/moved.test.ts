import { expect, test } from "@jest/globals";
import { moved } from "@/lib/client/moved";

test.each([
  [0, 1, "bac"],
  [2, 1, "acb"],
  [2, 0, "cab"],
  [0, -1, "abc"],
  [2, 3, "abc"],
])("from %i to %i", (from, to, expected) => {
  expect(moved(["a", "b", "c"], from, to).join("")).toBe(expected);
});

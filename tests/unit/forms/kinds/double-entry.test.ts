import { expect, test } from "@jest/globals";
import { bothThere, onBoth, unequal } from "@/lib/forms/kinds/double-entry";

test("both entries are put right the same way", () => {
  expect(onBoth({ first: " a", second: "b " }, (text) => text.trim())).toEqual({ first: "a", second: "b" });
});

test.each([
  { first: "", second: "", there: false, differs: false },
  { first: "1", second: "", there: false, differs: false },
  { first: "", second: "1", there: false, differs: false },
  { first: "1", second: "1", there: true, differs: false },
  { first: "1", second: "2", there: true, differs: true },
])("「$first」 and 「$second」: both there $there, unequal $differs", ({ there, differs, ...value }) => {
  expect(bothThere(value)).toBe(there);
  expect(unequal(value)).toBe(differs);
});

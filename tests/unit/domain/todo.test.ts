import { expect, test } from "@jest/globals";
import { shownOfKind } from "@/lib/domain/todo";

test("the list stays short", () => {
  expect(shownOfKind).toBe(5);
});

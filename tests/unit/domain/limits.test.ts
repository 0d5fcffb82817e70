import { expect, test } from "@jest/globals";
import { limits } from "@/lib/domain/limits";

test("the limits, by hand a second time", () => {
  expect(Object.values(limits).map(({ name, points, seconds }) => [name, points, seconds])).toEqual([
    ["signIn", 10, 900],
    ["signInKnown", 10, 900],
    ["ownPassword", 10, 900],
    ["reentered", 10, 900],
    ["signInFrom", 50, 900],
    ["code", 6, 900],
    ["codeFrom", 60, 86400],
    ["resetFrom", 30, 3600],
    ["reset", 3, 3600],
  ]);
});

test("each counts under its own name", () => {
  expect(Object.entries(limits).filter(([key, { name }]) => key !== name)).toEqual([]);
});

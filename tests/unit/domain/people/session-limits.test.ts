import { expect, test } from "@jest/globals";
import { absoluteHours, idleMinutes } from "@/lib/domain/people/session-limits";

test("a session ends after an hour of nothing, and after a working day", () => {
  expect([idleMinutes, absoluteHours]).toEqual([60, 12]);
});

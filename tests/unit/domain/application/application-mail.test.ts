import { expect, test } from "@jest/globals";
import { toldStatus } from "@/lib/domain/application/application-mail";

test("a mail tells of one status", () => {
  expect(toldStatus).toEqual({
    "check-requested": "checking",
    "application-returned": "returned",
    "application-approved": "approved",
    "application-cancelled": "cancelled",
  });
});

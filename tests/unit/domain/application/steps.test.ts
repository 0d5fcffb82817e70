import { expect, test } from "@jest/globals";
import { stepNames, stepsOf } from "@/lib/domain/application/steps";
import { statuses } from "@/lib/domain/application/status";

const sentOn = { year: 2026, month: 12, day: 15 };
const nowhere = { sentOn: null, receivedOn: null, completedOn: null };

test("an application stands on one step, those before it are done", () => {
  const places = statuses.map((status) => [
    status,
    stepsOf({ ...nowhere, status })
      .map(({ state }) => state[0])
      .join(""),
  ]);
  expect(Object.fromEntries(places)).toEqual({
    filling: "haaaa",
    returned: "haaaa",
    checking: "dhaaa",
    approved: "ddhaa",
    sent: "dddha",
    received: "ddddh",
    done: "ddddd",
    cancelled: "",
  });
});

test("a step says the day it was done", () => {
  expect(stepsOf({ ...nowhere, status: "sent", sentOn }).map(({ name, on }) => [name, on])).toEqual(
    stepNames.map((name) => [name, name === "send" ? sentOn : null]),
  );
});

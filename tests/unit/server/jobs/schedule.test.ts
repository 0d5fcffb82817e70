import { expect, test } from "@jest/globals";
import { schedule } from "@/lib/server/jobs/schedule";

/** Every minute of a day in Asia/Tokyo, as the queue reads it, in UTC. */
const minutes = Array.from({ length: 24 * 60 }, (_, minute) => new Date(Date.UTC(2026, 10, 21, 15, minute)));

const timesOf = (task: string): string[] => {
  const item = schedule.find((each) => each.task === task);
  return minutes
    .filter((at) =>
      item?.match({
        min: at.getUTCMinutes(),
        hour: at.getUTCHours(),
        date: at.getUTCDate(),
        month: at.getUTCMonth() + 1,
        dow: at.getUTCDay(),
      }),
    )
    .map((at) =>
      at.toLocaleTimeString("ja-JP", { timeZone: "Asia/Tokyo", hour: "numeric", minute: "2-digit" }),
    );
};

test("the proof is asked for at ten past three in the night of Tokyo", () => {
  expect(timesOf("audit.verifyAll")).toEqual(["3:10"]);
});

test("files, limits and sessions are swept once an hour", () => {
  expect(timesOf("files.sweep")).toHaveLength(24);
  expect(timesOf("sessions.sweep")).toHaveLength(24);
  expect(timesOf("limits.sweep")).toHaveLength(24);
});

test("what waits twice waits once, and a missed night is made up for", () => {
  for (const { task, options } of schedule) expect(options.jobKey).toBe(task);
  expect(schedule.map(({ options }) => options.backfillPeriod)).toEqual([86_400_000, 0, 0, 0]);
});

import "server-only";
import { parseCronItems, type CronItem } from "graphile-worker";
import type { JobName } from "./queue";

const day = 24 * 60 * 60 * 1000;

/**
 * Every day at an hour of Asia/Tokyo. The queue reads times in UTC; Tokyo is nine hours ahead all year, so the hour
 * moves back by nine, for the early hours into the day before. A night on which no worker ran is made up for when one
 * starts within a day; the key keeps one job waiting at most.
 */
const nightly = (task: JobName, hour: number, minute: number): CronItem => ({
  task,
  match: `${minute} ${(hour + 24 - 9) % 24} * * *`,
  options: { backfillPeriod: day, jobKey: task },
});

const hourly = (task: JobName, minute: number): CronItem => ({
  task,
  match: `${minute} * * * *`,
  options: { jobKey: task },
});

/** What happens by itself, and when. */
export const schedule = parseCronItems([
  nightly("audit.verifyAll", 3, 10),
  hourly("files.sweep", 10),
  hourly("limits.sweep", 25),
  hourly("sessions.sweep", 40),
]);

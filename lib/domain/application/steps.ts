import type { PlainDate } from "../calendar/plain-date";
import type { ListedApplication } from "./listing";
import type { Status } from "./status";

/** The way of an application, from the first answer to the end of the procedure. */
export const stepNames = ["fill", "check", "send", "receipt", "completion"] as const;

export type StepName = (typeof stepNames)[number];

export interface Step {
  readonly name: StepName;
  readonly state: "done" | "here" | "ahead";
  /** The day it was done. */
  readonly on: PlainDate | null;
}

const reached: Readonly<Record<Exclude<Status, "cancelled">, number>> = {
  filling: 0,
  returned: 0,
  checking: 1,
  approved: 2,
  sent: 3,
  received: 4,
  done: 5,
};

/** Where an application stands on its way; a cancelled one stands nowhere. */
export const stepsOf = ({
  status,
  sentOn,
  receivedOn,
  completedOn,
}: Pick<ListedApplication, "status" | "sentOn" | "receivedOn" | "completedOn">): readonly Step[] => {
  if (status === "cancelled") return [];
  const days = [null, null, sentOn, receivedOn, completedOn];
  const at = reached[status];
  return stepNames.map((name, place) => ({
    name,
    state: place < at ? "done" : place === at ? "here" : "ahead",
    on: days[place] ?? null,
  }));
};

import { readDate } from "@/lib/domain/calendar/era";
import { isoDate, readIsoDate } from "@/lib/domain/calendar/plain-date";
import { tidyLine } from "@/lib/domain/characters/tidy";
import { confirmationSchema, type Confirmation } from "../answer";
import { error, type Issue, type Kind, type NoParams } from "./kind";

export type ConfirmationIssue = Issue<"confirmation.date" | "confirmation.person", NoParams>;

/** A recorded confirmation: who, on which day, by which way. It records an act; it never performs it. */
export const confirmation: Kind<Confirmation, ConfirmationIssue> = {
  schema: () => confirmationSchema,
  normalise: (value) => {
    const on = readDate(value.on);
    return { ...value, by: tidyLine(value.by), on: on === undefined ? tidyLine(value.on) : isoDate(on) };
  },
  isComplete: (value) => value.done && value.by !== "" && value.on !== "",
  issues: (value) => {
    if (!value.done) return [];
    return [
      ...(value.by === "" ? [error("confirmation.person" as const, {})] : []),
      ...(readIsoDate(value.on) === undefined ? [error("confirmation.date" as const, {})] : []),
    ];
  },
  display: (value) => (value.done ? `${value.on} ${value.by}` : ""),
  copy: () => "",
  errors: ["confirmation.date", "confirmation.person"],
};

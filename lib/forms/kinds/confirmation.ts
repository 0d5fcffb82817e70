import { readDate } from "@/lib/domain/calendar/era";
import { isoDate, readIsoDate } from "@/lib/domain/calendar/plain-date";
import { tidyLine } from "@/lib/domain/characters/tidy";
import { confirmationSchema, type Confirmation } from "../answer";
import { error, type Issue, type Kind, type NoParams } from "./kind";

export type ConfirmationIssue = Issue<"confirmation.date" | "confirmation.person", NoParams>;

/** 2026年12月20日; what is no day stays as it was typed. */
const dayWords = (on: string): string => {
  const day = readIsoDate(on);
  return day === undefined ? on : `${day.year}年${day.month}月${day.day}日`;
};

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
  display: (value) => (value.done ? `${dayWords(value.on)} ${value.by}` : ""),
  copy: () => "",
  errors: ["confirmation.date", "confirmation.person"],
};

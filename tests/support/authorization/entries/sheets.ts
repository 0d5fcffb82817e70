import { isoDate, tokyoDate } from "@/lib/domain/calendar/plain-date";
import { insiders } from "../../tenancy/world";
import type { Sheets } from "../../tenancy/sheets";
import type { Caller } from "../callers";
import { inside, type ActionEntries, type ActionEntry, type PageEntries } from "../entry";
import type { Scene } from "../scene";

/** The sheet of our clinic's application. */
export const sheetPages: PageEntries = {
  "/applications/[applicationId]/sheet": inside(insiders, ({ world: { sheets } }) => ({
    applicationId: sheets.approved,
  })),
};

const file = "app/(portal)/applications/[applicationId]/sheet/actions.ts";

/** Another one for each of our people, and one for everybody else. */
const oneFor = (ids: readonly string[], caller: Caller): string =>
  ids.at((insiders as readonly Caller[]).indexOf(caller)) ?? "";

const today = isoDate(tokyoDate(new Date()));

const moving = (
  ids: (sheets: Sheets) => readonly string[],
  values: Readonly<Record<string, string>> = {},
): ActionEntry => ({
  may: insiders,
  press: ({ world: { sheets } }: Scene, caller) => ({ bound: [oneFor(ids(sheets), caller)], values }),
});

export const sheetActions: ActionEntries = {
  [`${file}#saveSending`]: moving(({ toSend }) => toSend, { sentOn: today, by: "送った人" }),
  [`${file}#takeSendingBack`]: moving(({ toUndo }) => toUndo),
  [`${file}#saveReceipt`]: moving(({ sent }) => sent, { on: today }),
  [`${file}#saveCompletion`]: moving(({ received }) => received, { on: today }),
  [`${file}#savePlan`]: moving(({ toSettle }) => toSettle, { answer: "changed", seen: "" }),
  [`${file}#notePrinted`]: {
    may: insiders,
    press: ({ world: { sheets } }) => ({ bound: [sheets.approved] }),
  },
};

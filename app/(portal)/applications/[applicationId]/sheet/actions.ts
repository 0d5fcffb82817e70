"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/lib/domain/form-state";
import { pressedBy } from "@/lib/server/http/action";
import { member, shownAt } from "@/lib/server/http/page";
import { recordCompletion } from "@/lib/server/usecases/applications/record-completion";
import { recordReceipt } from "@/lib/server/usecases/applications/record-receipt";
import { recordSending } from "@/lib/server/usecases/applications/record-sending";
import { settlePlan } from "@/lib/server/usecases/applications/settle-plan";
import { undoSending } from "@/lib/server/usecases/applications/undo-sending";
import { readSheet } from "@/lib/server/usecases/sheets/read-sheet";
import { planTexts } from "@/lib/texts/ja/plan";
import { sendingTexts } from "@/lib/texts/ja/sending";

const different = "differently.";

export const saveSending = async (
  applicationId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  pressedBy(state, data, async (actor, { sentOn = "", by = "", asInSheet, ...others }) => {
    const differently = Object.keys(others)
      .filter((name) => name.startsWith(different))
      .map((name) => name.slice(different.length));
    await recordSending(actor, {
      applicationId,
      sentOn,
      by,
      asInSheet: asInSheet !== "different",
      differently,
    });
    refresh();
    return { done: sendingTexts.recorded };
  });

export const takeSendingBack = async (
  applicationId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  pressedBy(state, data, async (actor) => {
    await undoSending(actor, { applicationId });
    refresh();
    return { done: sendingTexts.undone };
  });

export const saveReceipt = async (
  applicationId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  pressedBy(state, data, async (actor, { on = "" }) => {
    await recordReceipt(actor, { applicationId, on });
    refresh();
    return { done: sendingTexts.receiptRecorded };
  });

export const saveCompletion = async (
  applicationId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  pressedBy(state, data, async (actor, { on = "", code = "" }) => {
    await recordCompletion(actor, { applicationId, on, code });
    refresh();
    return { done: sendingTexts.completionRecorded };
  });

export const savePlan = async (applicationId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, { answer = "", seen = "" }) => {
    await settlePlan(actor, { applicationId, answer, seen });
    refresh();
    return { done: planTexts.recorded };
  });

export const notePrinted = async (applicationId: string): Promise<void> => {
  const { actor } = await member();
  await shownAt(readSheet(actor, { applicationId, format: "print" }));
};

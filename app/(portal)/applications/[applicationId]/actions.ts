"use server";

import type { FormState } from "@/lib/domain/form-state";
import { pressedBy } from "@/lib/server/http/action";
import { acknowledge } from "@/lib/server/usecases/applications/acknowledge";
import { approveApplication } from "@/lib/server/usecases/applications/approve-application";
import { approveField } from "@/lib/server/usecases/applications/approve-field";
import { approveRest } from "@/lib/server/usecases/applications/approve-rest";
import { cancelApplication } from "@/lib/server/usecases/applications/cancel-application";
import { confirmByPhone } from "@/lib/server/usecases/applications/confirm-by-phone";
import { confirmValue } from "@/lib/server/usecases/applications/confirm-value";
import { replyToReturn } from "@/lib/server/usecases/applications/reply-to-return";
import { requestCheck } from "@/lib/server/usecases/applications/request-check";
import { resumeApplication } from "@/lib/server/usecases/applications/resume-application";
import { returnApplication } from "@/lib/server/usecases/applications/return-application";
import { returnField } from "@/lib/server/usecases/applications/return-field";
import { takeBack } from "@/lib/server/usecases/applications/take-back";
import { withdrawReturn } from "@/lib/server/usecases/applications/withdraw-return";
import { pressedTexts } from "@/lib/texts/ja/review";

type Press = (applicationId: string, state: FormState, data: FormData) => Promise<FormState>;

export const pressRequestCheck: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor) => {
    await requestCheck(actor, { applicationId });
    return { done: pressedTexts.checkRequested };
  });

export const pressTakeBack: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor) => {
    await takeBack(actor, { applicationId });
    return { done: pressedTexts.takenBack };
  });

export const pressConfirmByPhone: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor, { by = "", role = "", on = "", how = "" }) => {
    await confirmByPhone(actor, { applicationId, by, role, on, how });
    return { done: pressedTexts.confirmedByPhone };
  });

export const pressApproveField: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor, { field = "", version = "" }) => {
    await approveField(actor, { applicationId, field, version });
    return { done: pressedTexts.fieldApproved };
  });

export const pressApproveRest: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor, { seen = "" }) => {
    const { approved } = await approveRest(actor, { applicationId, seen });
    return { done: pressedTexts.restApproved(approved) };
  });

export const pressReturnField: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor, { field = "", version = "", reason = "" }) => {
    await returnField(actor, { applicationId, field, version, reason });
    return { done: pressedTexts.fieldReturned };
  });

export const pressWithdrawReturn: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor, { field = "" }) => {
    await withdrawReturn(actor, { applicationId, field });
    return { done: pressedTexts.returnWithdrawn };
  });

export const pressReplyToReturn: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor, { field = "", reply = "" }) => {
    await replyToReturn(actor, { applicationId, field, reply });
    return { done: pressedTexts.replied };
  });

export const pressReturnApplication: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor) => {
    await returnApplication(actor, { applicationId });
    return { done: pressedTexts.returned };
  });

export const pressApproveApplication: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor) => {
    await approveApplication(actor, { applicationId });
    return { done: pressedTexts.approved };
  });

export const pressAcknowledge: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor, { field = "", version = "", code = "", reason = "" }) => {
    await acknowledge(actor, { applicationId, field, version, code, reason });
    return { done: pressedTexts.acknowledged };
  });

export const pressConfirmValue: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor, { field = "", version = "" }) => {
    await confirmValue(actor, { applicationId, field, version });
    return { done: pressedTexts.valueConfirmed };
  });

export const pressCancelApplication: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor, { reason = "", note = "" }) => {
    await cancelApplication(actor, { applicationId, reason, note });
    return { done: pressedTexts.cancelled };
  });

export const pressResumeApplication: Press = async (applicationId, state, data) =>
  pressedBy(state, data, async (actor) => {
    await resumeApplication(actor, { applicationId });
    return { done: pressedTexts.resumed };
  });

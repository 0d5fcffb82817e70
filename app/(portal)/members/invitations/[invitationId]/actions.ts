"use server";

import { refresh } from "next/cache";
import type { Route } from "next";
import type { FormState } from "@/lib/domain/form-state";
import { pressedBy } from "@/lib/server/http/action";
import { extendInvitation } from "@/lib/server/usecases/invitations/extend-invitation";
import { resendInvitation } from "@/lib/server/usecases/invitations/resend-invitation";
import { revokeInvitation } from "@/lib/server/usecases/invitations/revoke-invitation";
import { handOverTexts } from "@/lib/texts/ja/members";

export const extend = async (invitationId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor) => {
    const { expiresAt } = await extendInvitation(actor, { invitationId });
    refresh();
    return { done: handOverTexts.extended(expiresAt) };
  });

export const makeLetter = async (
  invitationId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  pressedBy(state, data, async (actor) => {
    await extendInvitation(actor, { invitationId, asLetter: true });
    return { to: `/members/invitations/${invitationId}/letter` as Route };
  });

export const resend = async (invitationId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor) => {
    await resendInvitation(actor, { invitationId });
    refresh();
    return { done: handOverTexts.resent };
  });

export const revoke = async (invitationId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor) => {
    await revokeInvitation(actor, { invitationId });
    refresh();
    return { done: handOverTexts.revokedDone };
  });

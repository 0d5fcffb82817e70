"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/lib/domain/form-state";
import { changeOwnPassword } from "@/lib/server/auth/own-account";
import { pressedBy, textsOf } from "@/lib/server/http/action";
import { member, shownAt } from "@/lib/server/http/page";
import { renameSelf } from "@/lib/server/usecases/people/rename-self";
import { endOneSession } from "@/lib/server/usecases/sessions/end-one-session";
import { endOtherSessions } from "@/lib/server/usecases/sessions/end-other-sessions";
import { profileTexts } from "@/lib/texts/ja/profile";

export const saveName = async (state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, { name = "" }) => {
    await renameSelf(actor, { name });
    refresh();
    return { done: profileTexts.nameSaved };
  });

export const savePassword = async (state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (_actor, { oldPassword = "", newPassword = "" }, self) => {
    await changeOwnPassword(self, { oldPassword, newPassword });
    refresh();
    return { done: profileTexts.passwordChanged };
  });

export const endSession = async (data: FormData): Promise<void> => {
  const { actor } = await member();
  await shownAt(endOneSession(actor, { sessionId: textsOf(data)["sessionId"] ?? "" }));
  refresh();
};

export const endOthers = async (): Promise<void> => {
  const { actor, member: self } = await member();
  await endOtherSessions(actor, { currentId: self.sessionId });
  refresh();
};

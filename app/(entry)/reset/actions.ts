"use server";

import type { FormState } from "@/lib/domain/form-state";
import { askForReset } from "@/lib/server/auth/reenter";
import { pressed } from "@/lib/server/http/action";
import { networkAddress } from "@/lib/server/http/entry";
import { resetTexts } from "@/lib/texts/ja/admissions";

export const ask = async (state: FormState, data: FormData): Promise<FormState> =>
  pressed(state, data, async ({ loginId = "" }) => {
    await askForReset(loginId, await networkAddress());
    return { done: resetTexts.sent };
  });

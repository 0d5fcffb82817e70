"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/lib/domain/form-state";
import { pressedBy } from "@/lib/server/http/action";
import { changeSettings } from "@/lib/server/usecases/vendors/change-settings";
import { settingsTexts } from "@/lib/texts/ja/settings";

export const saveSettings = async (state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, values) => {
    const { name = "", supportPhone = "", supportHours = "", privacy = "" } = values;
    await changeSettings(actor, { name, supportPhone, supportHours, privacy });
    refresh();
    return { done: settingsTexts.saved };
  });

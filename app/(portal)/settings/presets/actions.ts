"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/lib/domain/form-state";
import { pressedBy } from "@/lib/server/http/action";
import { movePreset } from "@/lib/server/usecases/presets/move-preset";
import { removePreset } from "@/lib/server/usecases/presets/remove-preset";
import { savePreset } from "@/lib/server/usecases/presets/save-preset";
import { presetListTexts } from "@/lib/texts/ja/presets";

export const addPreset = async (state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, typed) => {
    await savePreset(actor, { key: null, typed });
    return { to: "/settings/presets?saved=saved" };
  });

export const changePreset = async (key: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, typed) => {
    await savePreset(actor, { key, typed });
    return { to: "/settings/presets?saved=saved" };
  });

export const deletePreset = async (key: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor) => {
    await removePreset(actor, { key });
    return { to: "/settings/presets?saved=removed" };
  });

export const shiftPreset = async (key: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, { to }) => {
    await movePreset(actor, { key, to: to === "earlier" ? "earlier" : "later" });
    refresh();
    return { done: presetListTexts.saved };
  });

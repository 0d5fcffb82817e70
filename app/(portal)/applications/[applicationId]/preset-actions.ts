"use server";

import type { FormState } from "@/lib/domain/form-state";
import { pressedBy } from "@/lib/server/http/action";
import { applyPreset } from "@/lib/server/usecases/applications/apply-preset";
import { presetQuestionTexts } from "@/lib/texts/ja/presets";

export const pressApplyPreset = async (
  applicationId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  pressedBy(state, data, async (actor, { preset = "" }) => {
    const { filled } = await applyPreset(actor, { applicationId, preset });
    return { done: presetQuestionTexts.applied(filled) };
  });

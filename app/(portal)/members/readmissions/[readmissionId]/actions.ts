"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/lib/domain/form-state";
import { pressedBy } from "@/lib/server/http/action";
import { revokeReadmission } from "@/lib/server/usecases/readmissions/revoke-readmission";
import { handOverTexts } from "@/lib/texts/ja/members";

export const revoke = async (readmissionId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor) => {
    await revokeReadmission(actor, { readmissionId });
    refresh();
    return { done: handOverTexts.revokedDone };
  });

"use server";

import type { FormState } from "@/lib/domain/form-state";
import { pressedBy } from "@/lib/server/http/action";
import { invite } from "@/lib/server/http/inviting";

export const inviteOwn = async (state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, (actor, values) => invite(actor, actor.clinicId, values));

"use server";

import type { FormState } from "@/lib/domain/form-state";
import { reenterWith } from "@/lib/server/auth/reenter";
import { pressed } from "@/lib/server/http/action";
import { enter, orBack, userAgent } from "@/lib/server/http/entry";

export const setPassword = async (token: string, state: FormState, data: FormData): Promise<FormState> =>
  pressed(state, data, ({ newPassword = "" }) =>
    orBack(`/reset/${token}`, async () => {
      await enter(await reenterWith(token, newPassword, await userAgent()));
      return { to: "/?saved=password" };
    }),
  );

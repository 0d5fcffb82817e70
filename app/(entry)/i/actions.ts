"use server";

import type { Route } from "next";
import type { FormState } from "@/lib/domain/form-state";
import { followCode } from "@/lib/server/auth/typed-code";
import { pressed } from "@/lib/server/http/action";
import { networkAddress } from "@/lib/server/http/entry";

export const follow = async (state: FormState, data: FormData): Promise<FormState> =>
  pressed(state, data, async ({ code = "" }) => ({
    to: (await followCode(code, await networkAddress())) as Route,
  }));

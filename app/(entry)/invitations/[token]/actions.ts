"use server";

import type { Route } from "next";
import type { FormState } from "@/lib/domain/form-state";
import { acceptAsNew } from "@/lib/server/auth/accept";
import { pressed } from "@/lib/server/http/action";
import { enter, leave, orBack, userAgent } from "@/lib/server/http/entry";
import { visitor } from "@/lib/server/http/page";
import { askRenewal } from "@/lib/server/usecases/invitations/ask-renewal";
import { joinOffer } from "@/lib/server/usecases/invitations/join-offer";

const pathOf = (token: string): Route => `/invitations/${token}` as Route;

export const accept = async (token: string, state: FormState, data: FormData): Promise<FormState> =>
  pressed(state, data, ({ name = "", mail = "", withoutMail, newPassword = "" }) =>
    orBack(pathOf(token), async () => {
      const typed = { name, mail, withoutMail: withoutMail !== undefined, newPassword };
      await enter(await acceptAsNew(token, typed, await userAgent()));
      return { to: typed.withoutMail ? "/welcome" : "/" };
    }),
  );

export const join = async (token: string, state: FormState, data: FormData): Promise<FormState> =>
  pressed(state, data, () =>
    orBack(pathOf(token), async () => {
      const { personId, sessionId } = await visitor();
      await joinOffer({ invitationToken: token, personId, sessionId });
      return { to: "/" };
    }),
  );

export const beSomebodyElse = async (token: string, state: FormState, data: FormData): Promise<FormState> =>
  pressed(state, data, async () => {
    await leave();
    return { to: pathOf(token) };
  });

export const askAgain = async (token: string, state: FormState, data: FormData): Promise<FormState> =>
  pressed(state, data, async () => {
    await askRenewal({ token });
    return { to: pathOf(token) };
  });

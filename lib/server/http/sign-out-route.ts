import "server-only";
import type { NextRequest } from "next/server";
import { sessionCookie } from "../auth/cookies";
import { endSession } from "../usecases/sessions/end-session";
import { answer } from "./answer";
import { serialised } from "./serialised-cookie";

/** Ends the session, wherever its cookie was copied to, and goes to the sign-in page. */
export const signOutRoute = (request: NextRequest): Promise<Response> =>
  answer(async () => {
    const cookie = sessionCookie();
    const token = request.cookies.get(cookie.name)?.value;
    if (token !== undefined) await endSession({ token });
    const gone = serialised({ ...cookie, options: { ...cookie.options, maxAge: 0 } }, "");
    return new Response(null, { status: 303, headers: { location: "/sign-in?out=1", "set-cookie": gone } });
  });

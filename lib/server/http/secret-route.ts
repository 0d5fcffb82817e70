import "server-only";
import type { NextRequest } from "next/server";
import * as z from "zod";
import { proveSelf } from "../auth/prove-self";
import { revealSecret } from "../usecases/applications/reveal-secret";
import { answer } from "./answer";
import { jsonBody } from "./json-body";
import { asking, named } from "./machine";

const asked = z.strictObject({ field: z.string().max(100), password: z.string().optional() });

interface OfApplication {
  readonly params: Promise<{ readonly applicationId: string }>;
}

/**
 * `POST /api/applications/<id>/secret {field, password?}`: the confidential text of a field, until when it may be shown,
 * and for how many seconds. 403 `prove-first` where the password has to be entered again, 422 for a wrong one.
 */
export const secretRoute = (request: NextRequest, { params }: OfApplication): Promise<Response> =>
  answer(async () => {
    const { actor, member } = await asking();
    const { applicationId } = await params;
    const { field, password } = await jsonBody(request, asked);
    if (password !== undefined) await proveSelf(member, password);
    const { sessionId } = member;
    const shown = await named(revealSecret(actor, { applicationId, field, sessionId }), "applicationId");
    return Response.json(shown, { headers: { "Cache-Control": "no-store" } });
  });

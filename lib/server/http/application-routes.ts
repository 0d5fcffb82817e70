import "server-only";
import type { NextRequest } from "next/server";
import * as z from "zod";
import { onBell } from "../realtime/hub";
import { eventStream } from "../realtime/event-stream";
import { followApplication } from "../usecases/applications/follow-application";
import { readChanges } from "../usecases/applications/read-changes";
import { saveField } from "../usecases/applications/save-field";
import { readSession } from "../usecases/sessions/read-session";
import { sentToken } from "../auth/visitor";
import { answer } from "./answer";
import { jsonBody } from "./json-body";
import { asking, named } from "./machine";

interface OfApplication {
  readonly params: Promise<{ readonly applicationId: string }>;
}

interface OfField {
  readonly params: Promise<{ readonly applicationId: string; readonly fieldKey: string }>;
}

/** What a save says: a value (null empties the field), perhaps only planned, or that it is left to the vendor. */
const saveSchema = z.strictObject({
  value: z.unknown().optional(),
  planned: z.literal(true).optional(),
  delegated: z.literal(true).optional(),
  basedOn: z.int().min(0),
  source: z.enum(["person", "phone", "fax", "visit"]).optional(),
});

/** An answer as it goes over the wire: its parts, and `value` null for none. */
const onWire = (stored: object | null) => ({ value: null, ...stored });

/**
 * `PATCH /api/applications/<id>/fields/<key>`: saves one field. 200 with the stored value, its version, how it reads and
 * what is odd about it; 409 with the other's value; 422 for what cannot be kept.
 */
export const saveFieldRoute = (request: NextRequest, { params }: OfField): Promise<Response> =>
  answer(async () => {
    const { actor } = await asking();
    const { applicationId, fieldKey } = await params;
    const { basedOn, source, delegated, planned, value } = await jsonBody(request, saveSchema, 65_536);
    const given = value === undefined || value === null ? null : { value, ...(planned && { planned }) };
    const outcome = await named(
      saveField(actor, {
        applicationId,
        field: fieldKey,
        answer: delegated === true ? { delegated } : given,
        basedOn,
        ...(source !== undefined && { source }),
      }),
      "applicationId",
    );
    if (outcome.kind === "conflict") {
      const { answer: current, ...facts } = outcome.current;
      return Response.json(
        { code: "edited-meanwhile", current: { ...onWire(current), ...facts } },
        { status: 409 },
      );
    }
    const { answer: saved, ...facts } = outcome.saved;
    return Response.json({ ...onWire(saved), ...facts });
  });

/** `GET /api/applications/<id>/changes?after=<number>`: where it stands, and the fields that changed since. */
export const changesRoute = (request: NextRequest, { params }: OfApplication): Promise<Response> =>
  answer(async () => {
    const { actor } = await asking();
    const after = request.nextUrl.searchParams.get("after") ?? "0";
    const { applicationId } = await params;
    return Response.json(await named(readChanges(actor, { applicationId, after }), "applicationId"));
  });

const nothing = (): void => undefined;

/**
 * `GET /api/applications/<id>/events`: says the number of the latest change, at once and whenever it rises, as long as the
 * reader may follow the application. Whoever hears a number it has not seen asks for the changes.
 */
export const applicationEvents = (_request: NextRequest, { params }: OfApplication): Promise<Response> =>
  answer(async () => {
    const { actor, member } = await asking();
    const { applicationId } = await params;
    const token = (await sentToken()) ?? "";
    const first = await named(followApplication(actor, { applicationId }), "applicationId");
    let stillHere = nothing;
    return eventStream(
      (sink) => {
        let told = -1;
        const tell = (changeNo: number): void => {
          if (changeNo > told) sink.send("change", String(changeNo), String(changeNo));
          told = Math.max(told, changeNo);
        };
        const lookAgain = (): void => {
          followApplication(actor, { applicationId }).then(tell, () => {
            sink.close();
          });
        };
        stillHere = () => {
          readSession({ token, touch: false }).then((found) => {
            if (found?.place?.membershipId !== member.place.membershipId) sink.close();
          }, nothing);
        };
        const stops = [
          onBell("application_changed", applicationId, (rest) => {
            if (rest === null) lookAgain();
            else tell(Number(rest));
          }),
          onBell("session_ended", member.sessionId, stillHere),
        ];
        queueMicrotask(() => {
          tell(first);
          lookAgain(); // It may have changed while nobody listened.
        });
        return () => {
          for (const stop of stops) stop();
        };
      },
      () => {
        stillHere();
      },
    );
  });

import "server-only";
import type { NextRequest } from "next/server";
import { sessionCookie } from "../auth/cookies";
import { eventStream, type EventSink } from "../realtime/event-stream";
import { onBell } from "../realtime/hub";
import { readSession } from "../usecases/sessions/read-session";
import { answer } from "./answer";

/** Tells a page that its reader is not signed in (any more), and ends. */
const over = (sink: EventSink): void => {
  sink.send("ended");
  sink.close();
};

const nothing = (): void => undefined;

/** Stays open as long as the reader is signed in; says `ended` as soon as they are not. It is no sign of life. */
export const sessionEvents = (request: NextRequest): Promise<Response> =>
  answer(async () => {
    const token = request.cookies.get(sessionCookie().name)?.value ?? "";
    const visitor = await readSession({ token, touch: false });
    let ask = nothing;
    return eventStream(
      (sink) => {
        if (visitor === null) {
          queueMicrotask(() => {
            over(sink);
          });
          return nothing;
        }
        ask = () => {
          readSession({ token, touch: false }).then((found) => {
            if (found === null) over(sink);
          }, nothing);
        };
        const stop = onBell("session_ended", visitor.sessionId, ask);
        ask(); // It may have ended while nobody listened.
        return stop;
      },
      () => {
        ask();
      },
    );
  });

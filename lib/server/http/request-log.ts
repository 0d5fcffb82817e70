import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../log";
import { pathShape } from "./path-shape";

/** Writes one line when the answer is over: `duration` in milliseconds, `aborted` when the client left before its end. */
export const logRequest = (
  log: Log,
  id: string,
  { method, url: target = "" }: IncomingMessage,
  response: ServerResponse,
): void => {
  const begun = performance.now();
  const level = target.startsWith("/_next/static/") ? "debug" : "info";
  response.once("close", () => {
    log[level](
      {
        request: id,
        method,
        status: response.statusCode,
        duration: Math.round(performance.now() - begun),
        path: pathShape(target),
        ...(response.writableFinished ? {} : { aborted: true }),
      },
      "request",
    );
  });
};

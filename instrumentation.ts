import type { Instrumentation } from "next";

/** What a page, action or route threw and did not foresee; Next itself prints nothing of it in production. */
export const onRequestError: Instrumentation.onRequestError = async (
  err,
  request,
  { routePath, routeType },
) => {
  const { log } = await import("@/lib/server/log");
  log.error(
    { request: request.headers["x-request-id"], err, route: routePath, kind: routeType },
    "unexpected",
  );
};

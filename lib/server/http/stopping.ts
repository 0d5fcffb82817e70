import type { Server, ServerResponse } from "node:http";

const patience = 8_000;
const pace = 100;

const isEventStream = (response: ServerResponse): boolean =>
  response.headersSent && String(response.getHeader("content-type")).startsWith("text/event-stream");

/** Ends a stream in form for its reader, while its writer, for whom it is not finished, learns of the abort. */
const endStream = ({ chunkedEncoding, socket }: ServerResponse): void => {
  if (chunkedEncoding) socket?.write("0\r\n\r\n");
  socket?.destroySoon();
};

/**
 * Ends a server: no new connections, event streams end at once, everything else may finish for eight seconds
 * and is cut then. Resolves when the last connection is gone and its handlers have heard of it; further calls wait for the same end.
 */
export const stopperOf = (server: Server, open: ReadonlySet<ServerResponse>) => {
  let stopped: Promise<void> | undefined;
  const sweep = (): void => {
    for (const response of open) if (isEventStream(response)) endStream(response);
    server.closeIdleConnections();
  };
  const stop = (): Promise<void> => {
    stopped ??= new Promise((resolve) => {
      const sweeping = setInterval(sweep, pace);
      const cutting = setTimeout(() => {
        server.closeAllConnections();
      }, patience);
      server.close(() => {
        clearInterval(sweeping);
        clearTimeout(cutting);
        setTimeout(resolve, pace);
      });
      sweep();
    });
    return stopped;
  };
  return { stop, isStopping: () => stopped !== undefined };
};

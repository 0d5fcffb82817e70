import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

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
 * Ends a server: no new connections; event streams and connections that wait for no answer, a half-sent
 * request's too, end at once; answers may finish for eight seconds and are cut then. (Node would wait for
 * connections on which nothing was ever asked, and browsers keep such in store.) Resolves when the last
 * connection is gone and its handlers have heard of it; further calls wait for the same end.
 */
export const stopperOf = (server: Server, open: ReadonlySet<ServerResponse>) => {
  const sockets = new Set<Socket>();
  let stopped: Promise<void> | undefined;
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const sweep = (): void => {
    for (const response of open) if (isEventStream(response)) endStream(response);
    const busy = new Set([...open].map(({ req }) => req.socket));
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
  };
  const stop = (): Promise<void> => {
    stopped ??= new Promise((resolve) => {
      const sweeping = setInterval(sweep, pace);
      const cutting = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
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

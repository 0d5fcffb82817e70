import "server-only";

/** One side of a stream of server-sent events. */
export interface EventSink {
  /** @param id what a reader that comes back says it has heard */
  send(event: string, data?: string, id?: string): void;
  close(): void;
}

/** Comments keep proxies from cutting a silent stream; milliseconds. */
const keepAlive = 25_000;

/**
 * A stream of server-sent events; `open` is called once and answers what is to be done when the reader leaves.
 * @param beat called with every sign of life, every 25 seconds
 */
export const eventStream = (open: (sink: EventSink) => () => void, beat: () => void): Response => {
  let leave = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const encoder = new TextEncoder();
      let over = false;
      const write = (text: string): void => {
        if (!over) controller.enqueue(encoder.encode(text));
      };
      const ticking = setInterval(() => {
        write(": \n\n");
        beat();
      }, keepAlive);
      const finish = (): void => {
        if (over) return;
        over = true;
        clearInterval(ticking);
        stop();
      };
      leave = finish;
      write("retry: 2000\n\n");
      const stop = open({
        send: (event, data = "", id) => {
          write(`${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`);
        },
        close: () => {
          finish();
          controller.close();
        },
      });
    },
    cancel: () => {
      leave();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
    },
  });
};

import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { startTestServer, type TestServer } from "@/tests/support/test-server";

const stream: NonNullable<Parameters<typeof startTestServer>[0]>["handler"] = (_request, response) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write("data: first\n\n");
};

const timed = async (stop: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  await stop();
  return performance.now() - begun;
};

const connected = async ({ address }: TestServer) => {
  const { port, hostname } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
};

describe("stopping", () => {
  test("without work ends at once, twice as well, and nobody is let in any more", async () => {
    const server = await startTestServer();
    await (await fetch(server.address)).text();
    expect(await timed(() => Promise.all([server.stop(), server.stop()]).then(() => undefined))).toBeLessThan(
      1_000,
    );
    await server.stop();
    await expect(fetch(server.address)).rejects.toThrow();
  });

  test("ends event streams at once, in form, and tells their writers", async () => {
    let writersTold = 0;
    const server = await startTestServer({
      handler: async (request, response) => {
        await stream(request, response);
        response.once("close", () => {
          if (!response.writableFinished) writersTold += 1;
        });
      },
    });
    const readers = await Promise.all([1, 2, 3].map(() => fetch(server.address)));
    const texts = Promise.all(readers.map((reader) => reader.text()));
    expect(await timed(() => server.stop())).toBeLessThan(1_000);
    expect(await texts).toEqual(Array(3).fill("data: first\n\n"));
    expect(writersTold).toBe(3);
  });

  test("lets an answer finish, and asks for the connection's end", async () => {
    const server = await startTestServer({
      handler: (_request, response) => void setTimeout(() => response.end("done"), 600),
    });
    const answer = fetch(server.address);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const took = await timed(() => server.stop());
    const response = await answer;
    expect([await response.text(), response.headers.get("connection")]).toEqual(["done", "close"]);
    expect(took).toBeGreaterThan(300);
    expect(took).toBeLessThan(2_000);
  });

  test("ends a stream that begins while stopping", async () => {
    const server = await startTestServer({
      handler: (request, response) => void setTimeout(() => void stream(request, response), 300),
    });
    const answer = fetch(server.address).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await timed(() => server.stop())).toBeLessThan(2_000);
    expect(await answer).toBe("data: first\n\n");
  });

  test("does not wait for half-sent requests and connections on which nothing was asked", async () => {
    const server = await startTestServer();
    const sockets = [await connected(server), await connected(server)];
    sockets[0]?.write("GET / HTTP/1.1\r\nHost: half");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = Promise.all(sockets.map((socket) => once(socket, "close")));
    expect(await timed(() => server.stop())).toBeLessThan(1_000);
    await closed;
  });

  test("is over within ten seconds with bodies that never end and answers that never come", async () => {
    const server = await startTestServer({ handler: () => undefined });
    const socket = await connected(server);
    socket.write(
      `POST / HTTP/1.1\r\nHost: ${new URL(server.address).host}\r\nContent-Length: 100\r\n\r\nhalf`,
    );
    const silent = fetch(server.address).catch(() => "cut");
    await new Promise((resolve) => setTimeout(resolve, 100));
    const took = await timed(() => server.stop());
    expect(took).toBeGreaterThan(7_000);
    expect(took).toBeLessThan(10_000);
    expect(await silent).toBe("cut");
  }, 15_000);
});

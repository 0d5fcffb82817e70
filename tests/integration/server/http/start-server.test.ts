import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { refusalTexts } from "@/lib/texts/ja/server";
import { freePort } from "@/scripts/start/port.mjs";
import { rawRequest } from "@/tests/support/raw-request";
import { startTestServer, type TestServer, type TestSettings } from "@/tests/support/test-server";

const running: TestServer[] = [];

const started = async (settings?: TestSettings): Promise<TestServer> => {
  const server = await startTestServer(settings);
  running.push(server);
  return server;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const echoSchema = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
});
const echoed = async (response: Response) => echoSchema.parse(await response.json());
const requestId = /^[2-9A-Z]{4}-[2-9A-Z]{4}$/;
const closing = "Connection: close\r\n\r\n";

describe("what the handler is told", () => {
  test("the socket's address, the fixed host, and an id and a nonce that the answer repeats", async () => {
    const { address } = await started();
    const response = await fetch(`${address}/a?b=c`);
    const { method, url, headers } = await echoed(response);
    expect({ method, url }).toEqual({ method: "GET", url: "/a?b=c" });
    expect(headers).toMatchObject({
      host: new URL(address).host,
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-host": new URL(address).host,
      "x-forwarded-proto": "http",
    });
    expect(headers["x-request-id"]).toMatch(requestId);
    expect(response.headers.get("x-request-id")).toBe(headers["x-request-id"]);
    expect(response.headers.get("content-security-policy")).toBe(headers["content-security-policy"]);
  });

  test("nothing that the client invents", async () => {
    const { address } = await started();
    const forged = {
      forwarded: "for=6.6.6.6;host=evil.example",
      "x-forwarded-for": "6.6.6.6",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-real-ip": "6.6.6.6",
      "x-request-id": "mine",
      "x-middleware-subrequest": "x",
      "x-own-hop": "x",
      "content-security-policy": "script-src 'nonce-mine'",
    };
    const { headers } = await echoed(await fetch(address, { headers: forged }));
    expect(headers["x-forwarded-for"]).toBe("127.0.0.1");
    expect(Object.values(headers).join("\n")).not.toMatch(/6\.6\.6\.6|evil|mine/);
  });

  test("the client's address from a trusted proxy, by its right-most word", async () => {
    const { address } = await started({ trusts: "127.0.0.1,10.0.0.0/8" });
    const chain = { "x-forwarded-for": "6.6.6.6, 203.0.113.7, 10.0.0.2" };
    expect((await echoed(await fetch(address, { headers: chain }))).headers["x-forwarded-for"]).toBe(
      "203.0.113.7",
    );
    const twice = await rawRequest(
      address,
      `GET / HTTP/1.1\r\nHost: ${new URL(address).host}\r\nX-Forwarded-For: 6.6.6.6\r\nX-Forwarded-For: 203.0.113.8\r\n${closing}`,
    );
    expect(twice).toContain('"x-forwarded-for":"203.0.113.8"');
  });

  test("a request that Next sends itself keeps the first one's address", async () => {
    const { address } = await started({ trusts: "127.0.0.1" });
    const { headers } = await echoed(await fetch(address, { headers: { "x-forwarded-for": "203.0.113.7" } }));
    const hop = await rawRequest(
      address,
      `GET / HTTP/1.1\r\nHost: localhost:1\r\nX-Forwarded-For: 203.0.113.7\r\nX-Own-Hop: ${headers["x-own-hop"] ?? ""}\r\n${closing}`,
    );
    expect(hop).toMatch(/^HTTP\/1\.1 200 /);
    expect(hop).toContain('"x-forwarded-for":"203.0.113.7"');
  });
});

describe("the headers of the answer", () => {
  test("are ours whatever the handler sets, and in whatever way", async () => {
    const { address } = await started({
      origin: new URL("https://todoke.example.jp"),
      handler: (_request, response) => {
        response.setHeader("X-Powered-By", "Next.js");
        response.setHeader("Content-Security-Policy", "default-src *");
        response.writeHead(201, "Made", {
          "cache-control": "public, max-age=60",
          "X-Frame-Options": "ALLOWALL",
          server: "x",
          "x-kept": "1",
        });
        response.end();
      },
    });
    const answer = await rawRequest(address, `GET / HTTP/1.1\r\nHost: todoke.example.jp\r\n${closing}`);
    expect(answer).toMatch(/^HTTP\/1\.1 201 Made\r\n/);
    expect(answer).toMatch(/cache-control: no-store\r\n/i);
    expect(answer).toMatch(/x-frame-options: DENY\r\n/i);
    expect(answer).toMatch(/strict-transport-security: max-age=31536000; includeSubDomains\r\n/);
    expect(answer).toMatch(/x-kept: 1\r\n/);
    expect(answer).not.toMatch(/Next\.js|default-src \*|ALLOWALL|max-age=60|^server:/im);
  });

  test("also with headers in pairs, and with none of the handler's", async () => {
    const { address } = await started({
      handler: (request, response) => {
        if (request.url === "/pairs") response.writeHead(200, ["x-a", "1", "cache-control", "public"]);
        response.end();
      },
    });
    const pairs = await fetch(`${address}/pairs`);
    expect([pairs.headers.get("x-a"), pairs.headers.get("cache-control")]).toEqual(["1", "no-store"]);
    expect((await fetch(address)).headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("the build's files keep their Cache-Control", async () => {
    const { address } = await started({
      handler: (_request, response) => {
        response.writeHead(200, { "cache-control": "public, max-age=31536000, immutable" }).end();
      },
    });
    const kept = async (path: string) => (await fetch(address + path)).headers.get("cache-control");
    expect(await kept("/_next/static/chunks/a.js?dpl=1")).toBe("public, max-age=31536000, immutable");
    expect(await kept("/page")).toBe("no-store");
  });

  test("a handler that throws is a 500 without words of the error, and a line in the log", async () => {
    const { address, lines } = await started({ handler: () => Promise.reject(new TypeError("canary-7f3a")) });
    const response = await fetch(`${address}/x`);
    expect([response.status, await response.text()]).toEqual([500, refusalTexts.unexpected]);
    expect(lines[0]).toMatchObject({ level: "error", err: { name: "TypeError" }, msg: "unexpected" });
    expect(JSON.stringify(lines)).not.toContain("canary-7f3a");
  });

  test("a handler that throws in the middle of its answer cuts it", async () => {
    const { address } = await started({
      handler: (_request, response) => {
        response.write("half");
        throw new Error("x");
      },
    });
    await expect(fetch(address).then((response) => response.text())).rejects.toThrow();
  });
});

describe("what is refused", () => {
  test("another host, another site, another method", async () => {
    const { address } = await started();
    const { port } = new URL(address);
    const moved = await fetch(`http://localhost:${port}//evil?x`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([308, `${address}//evil?x`]);
    expect((await fetch(`http://localhost:${port}/`, { method: "POST" })).status).toBe(421);
    expect((await fetch(`http://localhost:${port}/api/health`)).status).toBe(200);
    const foreign = await fetch(address, {
      method: "POST",
      body: "x",
      headers: { origin: "https://evil.example" },
    });
    expect([foreign.status, await foreign.text()]).toEqual([403, refusalTexts["other-site"]]);
    const unknown = await fetch(address, { method: "PROPFIND" });
    expect([unknown.status, unknown.headers.get("allow")]).toEqual([
      405,
      "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE",
    ]);
  });

  test("a refused body is not waited for", async () => {
    const { address } = await started();
    const answer = await rawRequest(
      address,
      `POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 104857600\r\n\r\nfirst bytes`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 421 [\s\S]*connection: close\r\n/i);
  });

  const host = "Host: 127.0.0.1:PORT";
  test.each([
    ["two lengths", `POST / HTTP/1.1\r\n${host}\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`, 400],
    [
      "a length and chunks",
      `POST / HTTP/1.1\r\n${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n${host}\r\n\r\n`,
      400,
    ],
    [
      "chunks that are not last",
      `POST / HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [
      "a coding nobody knows",
      `POST / HTTP/1.1\r\n${host}\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ["a blank before the colon", `GET / HTTP/1.1\r\n${host}\r\nX-A : b\r\n\r\n`, 400],
    ["a folded header", `GET / HTTP/1.1\r\n${host}\r\nX-A: b\r\n c\r\nX B\r\n\r\n`, 400],
    [
      "a bare line feed in a header",
      `GET / HTTP/1.1\r\n${host}\r\nX-A: b\nX-Forwarded-For: 6.6.6.6\r\n\r\n`,
      400,
    ],
    ["no HTTP", "hello\r\n\r\n", 405],
    ["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000", 405],
    ["a method nobody knows", `BREW / HTTP/1.1\r\n${host}\r\n\r\n`, 405],
    ["a tunnel", `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n`, 405],
    ["TRACE", `TRACE / HTTP/1.1\r\n${host}\r\n${closing}`, 405],
    ["no host", `GET / HTTP/1.1\r\n${closing}`, 400],
    ["two hosts", `GET / HTTP/1.1\r\n${host}\r\nHost: evil.example\r\n${closing}`, 400],
    ["an absolute target", `GET http://evil.example/ HTTP/1.1\r\n${host}\r\n${closing}`, 400],
    ["our own absolute target", `GET http://127.0.0.1:PORT/ HTTP/1.1\r\n${host}\r\n${closing}`, 400],
    ["a target without path", `OPTIONS * HTTP/1.1\r\n${host}\r\n${closing}`, 400],
    ["17 kB of headers", `GET / HTTP/1.1\r\n${host}\r\nCookie: ${"a".repeat(17_000)}\r\n\r\n`, 431],
  ])("%s", async (_what, bytes, status) => {
    const { address, lines } = await started();
    const answer = await rawRequest(address, bytes.replaceAll("PORT", new URL(address).port));
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(answer).toMatch(/connection: close\r\n/i);
    expect(answer).toMatch(/content-security-policy: [^\r]*'nonce-[\w+/]{22}=='/);
    expect(answer).toMatch(/cache-control: no-store\r\n/);
    const id = /x-request-id: ([2-9A-Z-]{9})\r\n/.exec(answer)?.[1];
    expect(lines).toContainEqual(expect.objectContaining({ request: id }));
  });

  test("rubbish behind the beginning of an answer cuts the connection and adds no second one", async () => {
    const { address } = await started({ handler: (_request, response) => void response.write("begun") });
    const { port, hostname, host } = new URL(address);
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.on("data", (bytes: Buffer) => {
      if (answer === "") socket.write("\u0000rubbish\r\n\r\n");
      answer += bytes.toString();
    });
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    await once(socket, "close");
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  test("a client that resets its connection does no harm", async () => {
    const { address } = await started();
    const { port, hostname } = new URL(address);
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    socket.write("GET / HT");
    socket.resetAndDestroy();
    await once(socket, "close");
    expect((await fetch(address)).status).toBe(200);
  });

  test("an upgrade is an ordinary request without development", async () => {
    const { address } = await started();
    const answer = await rawRequest(
      address,
      `GET / HTTP/1.1\r\nHost: ${new URL(address).host}\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("in development web sockets are for our own pages", async () => {
    const port = await freePort();
    const { address } = await started({ port, upgrade: (_request, socket) => void socket.end("upgraded") });
    const upgrade = (origin: string, host: string) =>
      rawRequest(
        address,
        `GET / HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      );
    expect(await upgrade(address, new URL(address).host)).toBe("upgraded");
    expect(await upgrade("https://evil.example", new URL(address).host)).toBe("");
    expect(await upgrade(address, "evil.example")).toBe("");
  });
});

describe("the log", () => {
  test("has one line a request: its id, its shape and how it ended", async () => {
    const { address, lines } = await started();
    const response = await fetch(`${address}/invitations/canary-7f3a?token=canary-7f3a`, {
      headers: { cookie: "canary-7f3a", "user-agent": "canary-7f3a" },
    });
    await response.text();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lines).toEqual([
      {
        level: "info",
        time: expect.any(String) as unknown,
        request: response.headers.get("x-request-id"),
        method: "GET",
        status: 200,
        duration: expect.any(Number) as unknown,
        path: "/invitations/…",
        msg: "request",
      },
    ]);
  });

  test("tells files of the build only to those who want to know, and who left early", async () => {
    const { address, lines } = await started({
      handler: (request, response) => {
        if (request.url === "/slow") response.write("x");
        else response.end();
      },
    });
    await fetch(`${address}/_next/static/chunks/a.js`);
    const leaving = new AbortController();
    await fetch(`${address}/slow`, { signal: leaving.signal });
    leaving.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines).toMatchObject([{ level: "debug" }, { level: "info", path: "/slow", aborted: true }]);
  });
});

test("a port that is taken is Node's error", async () => {
  const { address } = await started();
  const port = Number(new URL(address).port);
  await expect(startTestServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

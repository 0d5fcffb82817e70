import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, test } from "@jest/globals";
import { startTexts } from "@/lib/texts/ja/server";
import { settingTexts } from "@/lib/texts/ja/setup";
import { freePort } from "../../scripts/start/port.mjs";
import { listening, spawnServer } from "../support/served-product";

const running: ChildProcess[] = [];

const spawned = (variables: Readonly<Record<string, string>>) => {
  const server = spawnServer(variables);
  running.push(server);
  const said = { out: "", err: "" };
  server.stdout?.on("data", (bytes: Buffer) => void (said.out += bytes.toString()));
  server.stderr?.on("data", (bytes: Buffer) => void (said.err += bytes.toString()));
  const exit = once(server, "exit").then(([code]: unknown[]) => code);
  return { server, said, exit };
};

afterEach(() => {
  for (const server of running.splice(0)) if (server.exitCode === null) server.kill("SIGKILL");
});

describe("the server's process", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "tells its parent where it listens, and ends on %s, once",
    async (signal) => {
      const port = await freePort();
      const { server, said, exit } = spawned({ PORT: String(port) });
      const address = `http://127.0.0.1:${port}`;
      expect(await listening(server)).toEqual({ kind: "listening", address });
      expect((await fetch(`${address}/icon.svg`)).status).toBe(200); // It needs no database.
      const begun = performance.now();
      server.kill(signal);
      server.kill(signal);
      expect(await exit).toBe(0);
      expect(performance.now() - begun).toBeLessThan(5_000);
      expect(said.err).toBe("");
    },
    60_000,
  );

  test("ends with its parent", async () => {
    const { server, exit } = spawned({ PORT: String(await freePort()) });
    await listening(server);
    server.disconnect();
    expect(await exit).toBe(0);
  }, 60_000);

  test("in production it listens where it is told and leads to its public name", async () => {
    const port = await freePort();
    const { server, exit } = spawned({
      PORT: String(port),
      APP_URL: "https://todoke.example.jp",
      LISTEN_ADDRESS: "127.0.0.1",
    });
    await listening(server);
    const { status, headers } = await fetch(`http://127.0.0.1:${port}/a`, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([308, "https://todoke.example.jp/a"]);
    expect(headers.get("strict-transport-security")).toContain("max-age=31536000");
    server.kill("SIGTERM");
    expect(await exit).toBe(0);
  }, 60_000);

  test("a port that is taken is one sentence", async () => {
    const port = await freePort();
    const first = spawned({ PORT: String(port) });
    await listening(first.server);
    const second = spawned({ PORT: String(port) });
    expect(await second.exit).toBe(1);
    expect(second.said.err).toBe(`${startTexts.portTaken(port)}\n`);
  }, 60_000);

  test("an address that this machine has not is one sentence", async () => {
    const elsewhere = { APP_URL: "https://todoke.example.jp", LISTEN_ADDRESS: "192.0.2.1" };
    const { said, exit } = spawned({ PORT: String(await freePort()), ...elsewhere });
    expect(await exit).toBe(1);
    expect(said.err).toBe(`${startTexts.addressMissing("192.0.2.1")}\n`);
  }, 60_000);

  test("settings that do not fit are named, all of them, before anything starts", async () => {
    const { said, exit } = spawned({ PORT: "x", TRUSTED_PROXIES: "10.0.0.1, lb" });
    expect(await exit).toBe(1);
    expect(said.err).toBe(
      `PORT　${settingTexts.PORT}\nTRUSTED_PROXIES　${settingTexts.TRUSTED_PROXIES("lb")}\n`,
    );
    expect(said.out).toBe("");
  }, 60_000);
});

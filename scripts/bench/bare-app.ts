import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../start/port.mjs";

const folder = ".bench/bare";
const next = ["node_modules/next/dist/bin/next"];

const build = (): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync("scripts/bench/floors/bare", folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const { status } = spawnSync(process.execPath, [...next, "build", folder], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0 || !existsSync(join(folder, ".next/BUILD_ID")))
    throw new Error("the bare app was not built");
};

/** The least app of the same Next, built and served beside the product. */
export const bareApp = async (databaseUrl: string) => {
  build();
  const port = String(await freePort());
  const server = spawn(process.execPath, [...next, "start", folder, "-p", port, "-H", "127.0.0.1"], {
    stdio: "ignore",
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl },
  });
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    const answers = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) break;
    await wait(100);
  }
  return {
    address,
    stop: async () => {
      server.kill("SIGKILL");
      await wait(200);
    },
  };
};

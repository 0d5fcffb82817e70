import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ofScript } from "../start/commands.mjs";
import { freePort } from "../start/port.mjs";
import { scriptEnvironment, startProduct } from "./product.mjs";

/** @typedef {"initdb" | "migrate" | "seed" | "serving"} Phase */
/** @typedef {{ phase: Phase, victim: import("./product.mjs").Victim }} Kill */

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). @param {number} seed */
const chance = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const emptyFolder = () => realpathSync(mkdtempSync(join(tmpdir(), "todoke-crash-")));

/** @param {number} port */
const health = async (port) => (await fetch(`http://127.0.0.1:${port}/api/health`)).json();

const writerScript = ofScript("scripts/crash/writer.ts");

/** When each phase of a first start begins and ends, in milliseconds, as measured once. */
const measurePhases = async () => {
  const folder = emptyFolder();
  const product = startProduct({ folder, port: await freePort() });
  await product.reached("serving");
  const at = (/** @type {string} */ name) => product.marks.get(name) ?? 0;
  await product.stop();
  rmSync(folder, { recursive: true });
  return {
    initdb: [at("database"), at("migrating") - 400],
    migrate: [at("migrating") - 400, at("migrating") + 100],
    seed: [at("migrating") + 50, at("seeded") + 100],
    serving: [at("serving"), at("serving") + 1_500],
  };
};

/** Writes until it is killed; answers the numbers that were acknowledged. @param {string} folder @param {number} from */
const writer = (folder, from) => {
  const child = spawn(process.execPath, [...writerScript, "write", String(from)], {
    stdio: ["ignore", "pipe", "ignore"],
    env: scriptEnvironment(folder),
  });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += String(chunk);
  });
  return {
    begun: once(child.stdout, "data"),
    stop: () => {
      child.kill("SIGKILL");
      return printed.split("\n").slice(0, -1).map(Number);
    },
  };
};

/** @param {string} folder */
const numbersThere = (folder) =>
  new Set(
    execFileSync(process.execPath, [...writerScript, "read"], {
      env: scriptEnvironment(folder),
      encoding: "utf8",
    })
      .split("\n")
      .filter(Boolean)
      .map(Number),
  );

/**
 * Kills the product at chosen moments of a first start and of serving, starts it again, and compares what is there
 * with every write that was acknowledged.
 * @param {{ kills: readonly Kill[], seed: number, say?: (line: string) => void }} given
 * @returns {Promise<{ kills: number, acknowledged: number, missing: number, slowestRestart: number }>} the slowest
 *   start after a kill in milliseconds
 */
export const crashLoop = async ({ kills, seed, say = () => undefined }) => {
  const random = chance(seed);
  const phases = await measurePhases();
  const result = { kills: 0, acknowledged: 0, missing: 0, slowestRestart: 0 };
  for (const { phase, victim } of kills) {
    const folder = emptyFolder();
    const port = await freePort();
    const product = startProduct({ folder, port });
    const [from = 0, to = 0] = phases[phase];
    const moment = from + random() * Math.max(to - from, 50);
    /** @type {number[]} */
    let acknowledged = [];
    if (phase === "serving") {
      await product.reached("serving");
      const writing = writer(folder, 0);
      await writing.begun;
      await wait(1_000 + (moment - from));
      product.kill(victim);
      acknowledged = writing.stop();
    } else {
      await wait(moment);
      product.kill(victim);
    }
    const restartedAt = performance.now();
    const again = startProduct({ folder, port });
    await again.reached("serving");
    result.slowestRestart = Math.max(result.slowestRestart, performance.now() - restartedAt);
    const { status } = await health(port);
    const there = numbersThere(folder);
    const missing = acknowledged.filter((number) => !there.has(number));
    await again.stop();
    rmSync(folder, { recursive: true });
    if (status !== "ok") throw new Error(`health is ${status} after ${victim} was killed in ${phase}`);
    result.kills += 1;
    result.acknowledged += acknowledged.length;
    result.missing += missing.length;
    say(
      `${phase} / ${victim} @ ${Math.round(moment)} ms: ${acknowledged.length} acknowledged, ${missing.length} missing`,
    );
  }
  return result;
};

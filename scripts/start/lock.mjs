import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal, Stopped } from "./refusal.mjs";

/** What the holder of a lock answers, or null when nobody does. @param {string} path @returns {Promise<string | null>} */
const holder = (path) =>
  new Promise((resolve) => {
    let token = "";
    const socket = connect(path);
    socket.on("data", (chunk) => {
      token += String(chunk);
    });
    socket.on("close", () => resolve(token === "" ? null : token));
    socket.on("error", () => resolve(null));
  });

/** @param {string} path @param {string} token @returns {Promise<import("node:net").Server | null>} */
const listen = (path, token) =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(token));
    server.once("error", (error) => {
      if ("code" in error && error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(path, () => resolve(server));
  });

/**
 * Holds a data folder for this process; the system lets go of it however the process ends. A predecessor that is
 * still stopping is waited for, up to ten seconds.
 * @param {string} runtimeFolder @param {string} folder @param {AbortSignal} stopping
 * @returns {Promise<() => void>} lets go
 */
export const holdDataFolder = async (runtimeFolder, folder, stopping) => {
  const path = join(runtimeFolder, "lock");
  const token = randomBytes(12).toString("hex");
  for (let tries = 0; tries < 50; tries += 1) {
    if (stopping.aborted) throw new Stopped();
    const server = await listen(path, token);
    if (server) {
      await wait(tries === 0 ? 0 : 150);
      if ((await holder(path)) === token) return () => void server.close();
      server.close();
    } else if ((await holder(path)) === null) {
      rmSync(path, { force: true });
      continue;
    }
    if (tries === 5) console.log("このデータフォルダーを使っている、前のとどけが終わるのを待っています…");
    await wait(200);
  }
  throw new Refusal(
    `とどけは、すでにデータフォルダー ${folder} で動いています。終わらせるか、別のフォルダーを DATA_DIR に指定してください。`,
  );
};

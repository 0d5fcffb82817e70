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
 * Holds a data folder for this process, unless somebody else does; the system lets go of it however a process ends.
 * @param {string} runtimeFolder @returns {Promise<(() => void) | null>} lets go
 */
export const tryHold = async (runtimeFolder) => {
  const path = join(runtimeFolder, "lock");
  const token = randomBytes(12).toString("hex");
  let server = await listen(path, token);
  if (server) return letGo(server);
  if ((await holder(path)) !== null) return null;
  rmSync(path, { force: true });
  server = await listen(path, token);
  if (!server) return null;
  await wait(150); // Two who found the same dead lock: the one whose socket was removed by the other sees it now.
  if ((await holder(path)) === token) return letGo(server);
  server.close();
  return null;
};

/** @param {import("node:net").Server} server */
const letGo = (server) => () => void server.close();

/**
 * Holds a data folder; a predecessor that is still stopping is waited for, up to ten seconds.
 * @param {string} runtimeFolder @param {string} folder @param {AbortSignal} stopping
 * @returns {Promise<() => void>} lets go
 */
export const holdDataFolder = async (runtimeFolder, folder, stopping) => {
  for (let tries = 0; tries < 50; tries += 1) {
    if (stopping.aborted) throw new Stopped();
    const release = await tryHold(runtimeFolder);
    if (release) return release;
    if (tries === 5) console.log("このデータフォルダーを使っている、前のとどけが終わるのを待っています…");
    await wait(200);
  }
  throw new Refusal(
    `とどけは、すでにデータフォルダー ${folder} で動いています。終わらせるか、別のフォルダーを DATA_DIR に指定してください。`,
  );
};

import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { isProduction } from "./configuration.mjs";
import { Refusal } from "./refusal.mjs";

/** @param {number} port @returns {Promise<string | null>} why the port cannot be had */
const refused = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen(port, isProduction() ? undefined : "127.0.0.1", () => server.close(() => resolve(null)));
  });

/** Refuses a port that is taken; one that a predecessor is just leaving is waited for. @param {number} port */
export const ensurePortIsFree = async (port) => {
  for (let tries = 0; ; tries += 1) {
    const reason = await refused(port);
    if (reason === null) return;
    if (reason === "EACCES")
      throw new Refusal(`ポート ${port} を使う権限がありません。PORT に 1024 以上の番号を指定してください。`);
    if (tries === 10)
      throw new Refusal(
        `ポート ${port} は別のプログラムが使っています。そのプログラムを終えるか、PORT に別の番号を指定してください。`,
      );
    await wait(300);
  }
};

/** A port of this machine that nobody uses right now; for tests. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

import { spawn } from "node:child_process";
import { ofScript } from "./commands.mjs";
import { Refusal, Stopped } from "./refusal.mjs";

/**
 * Checks the settings and makes the database ready, in a process of its own that knows the owner's address.
 * @param {{ environment: NodeJS.ProcessEnv, stopping: AbortSignal }} given
 * @returns {Promise<Record<string, string>>} the addresses of the two lesser roles
 */
export const prepare = ({ environment, stopping }) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ofScript("scripts/prepare.ts"), {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: environment,
      detached: true,
    });
    /** @type {Record<string, string>} */
    let addresses = {};
    const stop = () => child.kill("SIGKILL");
    stopping.addEventListener("abort", stop, { once: true });
    child.on("message", (message) => {
      addresses = /** @type {Record<string, string>} */ (message);
    });
    child.on("exit", (code) => {
      stopping.removeEventListener("abort", stop);
      if (stopping.aborted) reject(new Stopped());
      else if (code === 0) resolve(addresses);
      else
        reject(new Refusal("起動の準備ができませんでした。上の内容を確かめて、もう一度実行してください。"));
    });
  });

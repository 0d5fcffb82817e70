import { spawn } from "node:child_process";
import { ofScript } from "./commands.mjs";

/** How often a part of the product may fall over within a minute before we give up. */
const falls = 5;

/**
 * A part of the product that runs as long as we do: started again when it falls over, stopped with us, and by itself
 * when the channel to us closes. `start` resolves with what it says once it is ready.
 * @param {{ name: string, script: string, environment: NodeJS.ProcessEnv, giveUp: (sentence: string) => void }} given
 */
export const child = ({ name, script, environment, giveUp }) => {
  /** @type {import("node:child_process").ChildProcess | null} */
  let running = null;
  let stopping = false;
  /** @type {number[]} */
  let fallen = [];

  /** @returns {Promise<any>} */
  const start = () =>
    new Promise((resolve) => {
      const current = spawn(process.execPath, ofScript(script), {
        stdio: ["ignore", "inherit", "inherit", "ipc"],
        env: environment,
        detached: true,
      });
      running = current;
      current.once("message", resolve);
      current.once("exit", () => {
        running = null;
        if (stopping) return;
        fallen = [...fallen, Date.now()].filter((at) => at > Date.now() - 60_000);
        if (fallen.length < falls) setTimeout(() => !stopping && start().then(resolve), 500);
        else giveUp(`${name}が続けて止まったので、とどけを終えます。上に出た内容を確かめてください。`);
      });
    });

  /** @returns {Promise<void>} */
  const stop = () =>
    new Promise((resolve) => {
      stopping = true;
      if (running === null) {
        resolve();
        return;
      }
      const current = running;
      const force = setTimeout(() => current.kill("SIGKILL"), 9_500);
      current.once("exit", () => {
        clearTimeout(force);
        resolve();
      });
      current.kill("SIGTERM");
    });

  return { start, stop };
};

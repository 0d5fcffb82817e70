/**
 * Runs one command that must not outlive whoever asked for it: when the channel to the parent closes, for whatever
 * reason, the command and everything it started are killed. SIGTERM and SIGINT are passed on.
 * `--as=uid:gid` before the command runs it as another account.
 */
import { spawn } from "node:child_process";

const [first = "", ...rest] = process.argv.slice(2);
const account = /^--as=(\d+):(\d+)$/.exec(first);
const [command = "", ...parameters] = account ? rest : [first, ...rest];
const child = spawn(command, parameters, {
  stdio: "inherit",
  detached: true,
  ...(account && { uid: Number(account[1]), gid: Number(account[2]) }),
});

/** @param {NodeJS.Signals} signal */
const signalGroup = (signal) => {
  try {
    process.kill(-(/** @type {number} */ (child.pid)), signal);
  } catch {
    // The group has ended by itself.
  }
};

process.on("disconnect", () => signalGroup("SIGKILL"));
if (!process.connected) signalGroup("SIGKILL");
for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) {
  process.on(signal, () => {
    signalGroup("SIGTERM");
    setTimeout(() => signalGroup("SIGKILL"), 4_000).unref();
  });
}
child.on("error", (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on("exit", (code) => process.exit(code ?? 1));

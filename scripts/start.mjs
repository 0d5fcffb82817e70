/** `npm start`: sets up what is missing, then serves the product. PORT is honoured. */
import { spawn } from "node:child_process";
import { ensureInstalled, isBuilt, run } from "./installed.mjs";

const port = process.env["PORT"] ?? "3000";

ensureInstalled();
if (!isBuilt()) {
  console.log("ビルドしています…");
  run("npx", ["--no-install", "next", "build"]);
}

const server = spawn(
  process.execPath,
  ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", port],
  {
    stdio: "inherit",
  },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
console.log(`とどけを起動しています： http://127.0.0.1:${port}`);

/**
 * `npm run bench [-- <line> …]`: measures the product beside the least that could do the same, each in turns. Everything
 * runs on a product and a database of its own that are thrown away.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProduct } from "./crash/product.mjs";
import { freePort } from "./start/port.mjs";

const folder = mkdtempSync(join(tmpdir(), "todoke-bench-"));
const port = await freePort();
const product = startProduct({ folder, port });
try {
  await product.reached("serving", 300_000);
  const bench = spawn(
    process.execPath,
    ["scripts/run.mjs", "scripts/bench/bench.ts", ...process.argv.slice(2)],
    {
      stdio: "inherit",
      env: { ...process.env, DATA_DIR: folder, PORT: String(port), APP_URL: "", DATABASE_URL: "" },
    },
  );
  [process.exitCode] = await once(bench, "exit");
} finally {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

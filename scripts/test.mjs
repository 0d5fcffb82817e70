/** `npm test`: sets up what is missing, builds once, and runs every test. Arguments go to Jest and leave out the build. */
import { runStep } from "./start/commands.mjs";
import { ensureReady } from "./start/installed.mjs";
import { Refusal } from "./start/refusal.mjs";

const jestArguments = process.argv.slice(2);
const { signal: stopping } = new AbortController();

try {
  await ensureReady({ stopping, build: jestArguments.length === 0 });
  const { ensureBrowser } = await import("./browser.mjs");
  ensureBrowser();
  await runStep({
    title: "テスト",
    command: process.execPath,
    parameters: [
      "--experimental-vm-modules",
      "node_modules/jest/bin/jest.js",
      "--config",
      "tests/jest.config.mjs",
      "--coverage",
      ...jestArguments,
    ],
    stopping,
    environment: { ...process.env, NODE_NO_WARNINGS: "1" },
  });
} catch (thrown) {
  console.error(thrown instanceof Refusal ? thrown.message : thrown);
  process.exitCode = 1;
}

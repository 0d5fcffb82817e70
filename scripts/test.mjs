/** `npm test`: sets up what is missing, builds once, and runs every test. Arguments go to Jest. */
import { ensureInstalled, run } from "./installed.mjs";

const jestArguments = process.argv.slice(2);

ensureInstalled();
if (jestArguments.length === 0) run("npx", ["--no-install", "next", "build"]);
run(
  process.execPath,
  [
    "--experimental-vm-modules",
    "node_modules/jest/bin/jest.js",
    "--config",
    "tests/jest.config.mjs",
    "--coverage",
    ...jestArguments,
  ],
  {
    NODE_NO_WARNINGS: "1",
  },
);

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The bundled unit tests, with the environment that reports which test reaches which mutant. */
export default {
  rootDir: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
  testMatch: ["<rootDir>/tests/mutation/bundle/*.test.mjs"],
  transform: {},
};

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));

/** The bundled unit tests, with the environment that reports which test reaches which mutant. */
export default {
  rootDir: dirname(dirname(folder)),
  testEnvironment: join(folder, "environment.mjs"),
  testMatch: ["<rootDir>/tests/mutation/bundle/*.test.mjs"],
  transform: {},
};

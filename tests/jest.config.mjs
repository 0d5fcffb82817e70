import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const rootDir = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * One folder of tests as a Jest project. @param {string} name
 * @param {{ displayName?: string, globals?: Record<string, string>, globalSetup?: string }} more @returns {Exclude<NonNullable<import("jest").Config["projects"]>[number], string>} */
export const project = (name, more = {}) => ({
  displayName: name,
  rootDir,
  testEnvironment: "node",
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  modulePathIgnorePatterns: ["<rootDir>/.next/", "<rootDir>/.stryker-tmp/"],
  moduleNameMapper: { "^@/(.*)$": "<rootDir>/$1", "^server-only$": "<rootDir>/tests/support/empty.mjs" },
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "es6" },
      },
    ],
  },
  ...more,
});

const onPostgres = (/** @type {string} */ name, /** @type {"18" | "15"} */ postgres, more = {}) =>
  project(name, { displayName: `${name} ${postgres}`, globals: { postgres }, ...more });

/** On the oldest PostgreSQL runs what asks it something of its own: queries and policies, not what stands above them. */
const onOldest = [
  onPostgres("integration", "15", {
    testMatch: ["<rootDir>/tests/integration/server/{db,encryption,jobs,usecases}/**/*.test.ts"],
    testPathIgnorePatterns: ["/naughty-strings"],
  }),
  onPostgres("tenancy", "15", { testPathIgnorePatterns: ["/tenancy/use-cases"] }),
];

/** @type {import("jest").Config} */
const config = {
  rootDir,
  projects: [
    ...["unit", "architecture"].map((name) => project(name)),
    ...["journeys", "integration", "tenancy"].map((name) => onPostgres(name, "18")),
    ...onOldest,
  ],
  globalSetup: "<rootDir>/tests/support/databases/set-up.mjs",
  globalTeardown: "<rootDir>/tests/support/databases/tear-down.mjs",
  collectCoverageFrom: ["lib/domain/**/*.ts", "lib/forms/**/*.ts", "lib/texts/**/*.ts"],
  coverageDirectory: "coverage",
  coverageReporters: ["text-summary", "json"],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
  reporters: ["default", "<rootDir>/tests/support/closing-line-reporter.mjs"],
  passWithNoTests: true,
  testSequencer: "<rootDir>/tests/support/longest-first.mjs",
  testTimeout: 30_000,
  // Modules of finished files stay in memory (--experimental-vm-modules): processes of their own begin anew in time.
  maxWorkers: 2,
  workerIdleMemoryLimit: "1GB",
};

export default config;

/**
 * Bundles the unit tests with the mutated sources into one file, once for a whole mutation run:
 * a mutant is then tested without loading some two hundred modules again.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Properties need fewer samples here: most mutants fall at the first. */
const fewerSamples =
  'import * as fc from "fast-check"; fc.configureGlobal({ numRuns: 15, endOnFailure: true });';

const unitTests = readdirSync("tests/unit", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".test.ts"),
);

await build({
  stdin: {
    contents: [
      fewerSamples,
      ...unitTests.map((file) => `import ${JSON.stringify(`./${join("tests/unit", file)}`)};`),
    ].join("\n"),
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: ["@jest/globals"],
  outfile: "tests/mutation/bundle/every-unit.test.mjs",
});

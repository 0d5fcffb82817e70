import { expect, test } from "@jest/globals";
import { crashLoop } from "../../scripts/crash/loop.mjs";

/** `npm run crash` kills many more times. */
const kills = [
  { phase: "initdb", victim: "all" },
  { phase: "migrate", victim: "node" },
  { phase: "seed", victim: "all" },
  { phase: "serving", victim: "all" },
  { phase: "serving", victim: "npm" },
] as const;

test("killed anywhere, it starts again, and every acknowledged write is there", async () => {
  const seed = Date.now() % 1_000_000;
  const said: string[] = [];
  const result = await crashLoop({ kills, seed, say: (line) => said.push(line) });
  process.stdout.write(`${[`seed ${seed}`, ...said].join("\n")}\n`);
  expect(result).toMatchObject({ kills: kills.length, missing: 0 });
  expect(result.acknowledged).toBeGreaterThan(20);
}, 300_000);

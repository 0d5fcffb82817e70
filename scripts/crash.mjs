/** `npm run crash -- [--rounds 1] [--seed N]`: kills the product everywhere, and looks for anything lost. */
import { parseArgs } from "node:util";
import { crashLoop } from "./crash/loop.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string" }, seed: { type: "string" } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);

const phases = /** @type {const} */ (["initdb", "migrate", "seed", "serving"]);
const victims = /** @type {const} */ (["all", "all", "all", "all", "all", "node", "npm"]);
const kills = Array.from({ length: Number(values.rounds ?? 1) }, () =>
  phases.flatMap((phase) => victims.map((victim) => ({ phase, victim }))),
).flat();

console.log(`seed ${seed}, ${kills.length} kills`);
const { missing, acknowledged, slowestRestart } = await crashLoop({
  kills,
  seed,
  say: (line) => console.log(line),
});
console.log(
  `${kills.length} kills, ${acknowledged} acknowledged writes, ${missing} missing, slowest restart ${Math.round(slowestRestart)} ms (seed ${seed})`,
);
process.exitCode = missing === 0 ? 0 : 1;

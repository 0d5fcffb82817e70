/**
 * `node --conditions=react-server scripts/run.mjs <name>` runs scripts/<name>.ts for as long as it lives,
 * bundled by esbuild first: tsx would keep its compiler in memory. The bundle lies where packages resolve.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, stop } from "esbuild";

const rootFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const name = process.argv[2] ?? "";
const source = join(rootFolder, "scripts", `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(source)) {
  console.error(`scripts/${name}.ts はありません。`);
  process.exit(1);
}

const { outputFiles } = await build({
  entryPoints: [source],
  absWorkingDir: rootFolder,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  conditions: ["react-server"],
  write: false,
});
await stop();
const text = outputFiles[0]?.text ?? "";
const bundle = join(rootFolder, "node_modules/.cache/todoke", `${name}.mjs`);
if (!existsSync(bundle) || readFileSync(bundle, "utf8") !== text) {
  mkdirSync(dirname(bundle), { recursive: true });
  writeFileSync(`${bundle}.${process.pid}`, text);
  renameSync(`${bundle}.${process.pid}`, bundle);
}
await import(pathToFileURL(bundle).href);

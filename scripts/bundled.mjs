/**
 * `node --conditions=react-server scripts/bundled.mjs scripts/<name>.ts [options]` runs a TypeScript script, bundled by
 * esbuild first: a compiler in memory would cost 50 MB. The bundle lies where packages resolve.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, stop } from "esbuild";

const rootFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const source = resolve(process.argv[2] ?? "");
const name = relative(join(rootFolder, "scripts"), source).replace(/\.ts$/, "").replaceAll("/", "-");

/** Whoever started us may die before the script itself can hear of it. */
const orphaned = () => process.exit(1);
process.on("disconnect", orphaned);
if (process.send && !process.connected) orphaned();

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
process.argv.splice(1, 2, bundle);
await import(pathToFileURL(bundle).href);
process.off("disconnect", orphaned);

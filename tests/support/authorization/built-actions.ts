import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../source-files";

/** One server action of the last build. */
export interface BuiltAction {
  /** File and exported name, as in `app/(portal)/settings/actions.ts#saveSettings`. */
  readonly name: string;
  /** What the browser names it by. */
  readonly id: string;
  /** A page where it can be pressed, as a pattern of `addresses()`. */
  readonly page: string;
}

interface Manifest {
  readonly node: Readonly<
    Record<
      string,
      {
        readonly filename: string;
        readonly exportedName: string;
        readonly workers: Readonly<Record<string, unknown>>;
      }
    >
  >;
  readonly edge: Readonly<Record<string, unknown>>;
}

const built = (file: string): unknown =>
  JSON.parse(readFileSync(join(rootFolder, ".next/server", file), "utf8"));

const patternOf = (entry: string): string =>
  entry.replace(/^app(?=\/)|\/\([^)]*\)|\/(page|route)$/g, "") || "/";

/** Every server action that a browser can reach, as the build lists them. */
export const builtActions = (): readonly BuiltAction[] => {
  const { node, edge } = built("server-reference-manifest.json") as Manifest;
  if (Object.keys(edge).length > 0) throw new Error("an action was built for another runtime");
  return Object.entries(node)
    .map(([id, { filename, exportedName, workers }]) => ({
      name: `${filename}#${exportedName}`,
      id,
      page: patternOf(Object.keys(workers).sort()[0] ?? ""),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
};

/** Every address that the build answers to, by the patterns of `addresses()`. */
export const builtAddresses = (): readonly string[] =>
  Object.keys(built("app-paths-manifest.json") as object)
    .map(patternOf)
    .sort();

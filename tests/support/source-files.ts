import { readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const rootFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every file below some folders of the project whose name ends in one of the endings, as paths from the project's root. */
export const filesBelow = (folders: readonly string[], ending: RegExp): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(rootFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => relative(rootFolder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((path) => !path.startsWith("lib/server/db/generated/")),
  );

export const sourceFiles = (folders: readonly string[]): readonly string[] =>
  filesBelow(folders, /\.(ts|tsx|mjs|js|css)$/);

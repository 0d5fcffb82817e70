import { dirname } from "node:path";
import { filesBelow } from "./source-files";

const anId = "0192f0c4-7a3b-7cc1-9a55-0123456789ab";

const segmentOf = (folder: string): string => folder.replace(/^\[+(\.\.\.)?.*?\]+$/, anId);

/** Every address of the product, made from the files that answer under app/; parameters stand as an id that nothing has. */
export const productAddresses = (): readonly string[] => {
  const files = filesBelow(["app"], /^(page\.tsx|route\.tsx?)$/);
  const folders = files.map((file) => dirname(file).split("/").slice(1));
  const paths = folders.map((folder) => folder.filter((name) => !/^[(@]/.test(name)).map(segmentOf));
  return [...new Set(paths.map((path) => `/${path.join("/")}`))].sort();
};

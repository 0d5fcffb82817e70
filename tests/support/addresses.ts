import { dirname } from "node:path";
import { filesBelow } from "./source-files";

/** One address of the product; parameters stand in the pattern by name, as in `/clinics/[clinicId]`. */
export interface Address {
  readonly pattern: string;
  readonly file: string;
  readonly kind: "page" | "route";
}

/** Every address of the product, made from the files that answer under app/. */
export const addresses = (): readonly Address[] =>
  filesBelow(["app"], /^(page\.tsx|route\.tsx?)$/)
    .map((file): Address => {
      const folders = dirname(file).split("/").slice(1);
      const shown = folders.filter((name) => !/^[(@]/.test(name));
      return { pattern: `/${shown.join("/")}`, file, kind: file.endsWith("page.tsx") ? "page" : "route" };
    })
    .sort((one, other) => (one.pattern < other.pattern ? -1 : 1));

/** The path of a pattern, each parameter replaced by what it is told. */
export const filled = (pattern: string, valueOf: (parameter: string) => string): string =>
  pattern.replace(/\[+(?:\.\.\.)?(\w+)\]+/g, (_all, parameter: string) => valueOf(parameter));

const anId = "0192f0c4-7a3b-7cc1-9a55-0123456789ab";

/** Every address of the product once, with an id that nothing has for each parameter. */
export const productAddresses = (): readonly string[] => [
  ...new Set(addresses().map(({ pattern }) => filled(pattern, () => anId))),
];

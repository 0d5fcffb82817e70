import type { Entry } from "yauzl";
import { refuse } from "./refused";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Workbooks with macros, whatever the kind: with VBA, with the macro sheets of Excel 4, as an add-in or a template. */
const macroTypes = /macroenabled|macrosheet|vbaproject/i;

/** The types a package names for its parts: `[part, type]`, the part empty where a type stands for an extension. */
const typesIn = (contentTypes: string): readonly (readonly [part: string, type: string])[] =>
  [...contentTypes.matchAll(/<(?:\w+:)?(?:Override|Default)\b[^>]*>/g)].map(([tag]) => [
    /\bPartName\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "",
    /\bContentType\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "",
  ]);

/** Refuses a package that is no plain workbook, by the types and names of its parts. @throws Refused */
export const checkParts = (contentTypes: string, entries: readonly Entry[]): void => {
  const types = typesIn(contentTypes);
  const names = entries.map(({ fileName }) => `/${fileName.toLowerCase()}`);
  const main = types.find(([, type]) => type.toLowerCase() === workbookType);
  const macros =
    types.some(([, type]) => macroTypes.test(type)) ||
    names.some((name) => /\/(?:vbaproject\.bin|macrosheets\/.+)$/.test(name));
  const binary = types.some(([, type]) => /sheet\.binary\.macroenabled/i.test(type));
  if (binary) refuse("mismatch");
  if (macros) refuse("macro");
  if (main === undefined) return refuse("mismatch");
  const [part] = main;
  if (part !== "" && !names.includes(part.toLowerCase())) refuse("damaged");
};

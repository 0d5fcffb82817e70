import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureOffice } from "../../scripts/office.mjs";

/** Commas, quotes, UTF-8, from the first line; text cells alone are quoted, numbers as they are shown, no formulas. */
const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false";

/** A cell as LibreOffice understood it; it writes quotes around what is text and around nothing else. */
export interface OfficeCell {
  readonly text: string;
  readonly isText: boolean;
}

const cellsOf = (content: string): OfficeCell[][] => {
  const rows: OfficeCell[][] = [[]];
  for (const [, quoted, plain = "", end] of content.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push({ text: quoted?.replaceAll('""', '"') ?? plain, isText: quoted !== undefined });
    if (end !== undefined && end !== "," && end !== "") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1);
};

/** Opens an Excel file in LibreOffice, without a screen, and answers the cells of its first sheet. */
export const openedInOffice = async (workbook: Buffer): Promise<OfficeCell[][]> => {
  const folder = await mkdtemp(join(tmpdir(), "todoke-office-"));
  try {
    await writeFile(join(folder, "sheet.xlsx"), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", csv, "--outdir", folder, join(folder, "sheet.xlsx")];
    const office = spawn(ensureOffice(), args, { stdio: "ignore" });
    const [code] = (await once(office, "exit")) as readonly unknown[];
    if (code !== 0) throw new Error(`LibreOffice ended with ${String(code)}`);
    return cellsOf(await readFile(join(folder, "sheet.csv"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

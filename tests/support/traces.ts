import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Ways in which a text may stand somewhere in clear. */
const clearForms = (text: string): readonly Buffer[] => {
  const bytes = Buffer.from(text);
  return [
    bytes,
    Buffer.from(text, "utf16le"),
    Buffer.from(bytes.toString("base64").replace(/=+$/, "")),
    Buffer.from(bytes.toString("hex")),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(JSON.stringify(text).slice(1, -1)),
  ];
};

/** A secret that is searched for, and the bytes by which it would be known. */
export interface Secret {
  readonly name: string;
  readonly forms: readonly Buffer[];
}

/** A text long enough to be known wherever it stands. */
export const longSecret = (name: string, text: string): Secret => ({ name, forms: clearForms(text) });

/** Four digits stand anywhere by chance: known with what stands around them in JSON, HTML, or a row of the database. */
export const shortSecret = (name: string, digits: string): Secret => ({
  name,
  forms: [
    Buffer.from(`"${digits}"`),
    Buffer.from(`>${digits}<`),
    Buffer.from(`=${digits}&`),
    Buffer.from(`\\"${digits}\\"`),
    Buffer.concat([Buffer.from([((digits.length + 1) << 1) | 1]), Buffer.from(digits)]),
    Buffer.from(digits, "utf16le"),
  ],
});

export const foundIn = (bytes: Buffer, secrets: readonly Secret[]): readonly string[] =>
  secrets.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(({ name }) => name);

const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** What stands at the end of one piece of a file may go on in the next. */
const overlap = 512;

const foundInFile = async (path: string, secrets: readonly Secret[]): Promise<readonly string[]> => {
  const found = new Set<string>();
  let tail = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { highWaterMark: 4 << 20 }) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([tail, piece]);
    for (const name of foundIn(bytes, secrets)) found.add(name);
    tail = bytes.subarray(-overlap);
  }
  return [...found];
};

/** Where below a folder secrets stand in clear, one line each; and how much was read. */
export const tracesBelow = async (
  folder: string,
  secrets: readonly Secret[],
  except: readonly string[] = [],
): Promise<{ readonly traces: readonly string[]; readonly bytes: number }> => {
  const traces: string[] = [];
  let bytes = 0;
  for (const path of await filesBelow(folder)) {
    if (except.some((name) => path.endsWith(name))) continue;
    bytes += (await stat(path)).size;
    for (const name of await foundInFile(path, secrets)) traces.push(`${name} in ${path}`);
  }
  return { traces, bytes };
};

import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fileKinds, largestFile, type FileVerdict } from "@/lib/domain/files/document-file";
import { readVerdict } from "@/lib/server/documents/read-file";
import type { FileCase } from "@/tests/support/files/file-case";
import { nameCases } from "@/tests/support/files/name-cases";
import { pdfBytes } from "@/tests/support/files/pdf-bytes";
import { pdfCases } from "@/tests/support/files/pdf-cases";
import { pngCases } from "@/tests/support/files/png-cases";
import { temporaryFolder, type TemporaryFolder } from "@/tests/support/files/temporary-folder";
import { xlsCases } from "@/tests/support/files/xls-cases";
import { xlsxCases } from "@/tests/support/files/xlsx-cases";

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

const verdictOf = (found: FileCase["found"]): FileVerdict => {
  const fileKind = fileKinds.find((kind) => kind === found);
  if (fileKind !== undefined) return { kind: "sound", fileKind };
  return { kind: "refused", because: found as Exclude<FileCase["found"], (typeof fileKinds)[number]> };
};

describe.each([
  ["PDF", pdfCases],
  ["PNG", pngCases],
  ["Excel", xlsxCases],
  ["Excel 97–2003", xlsCases],
  ["any name", nameCases],
])("%s", (_kind, cases) => {
  test.each(cases)("$what → $found", async ({ name, bytes, found }) => {
    const path = await folder.put(await bytes());
    const began = performance.now();
    expect(await readVerdict(path, name)).toStrictEqual(verdictOf(found));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

/** A PDF of this size: what is missing are zeros, which take no place on the disk. */
const sized = async (size: number): Promise<string> => {
  const path = await folder.put(pdfBytes());
  await truncate(path, size);
  return path;
};

describe("the size", () => {
  test("one byte above the largest is too large", async () => {
    const path = await sized(largestFile + 1);
    expect(await readVerdict(path, "a.pdf")).toStrictEqual({ kind: "refused", because: "too-large" });
  });

  test("the largest is read", async () => {
    const path = await sized(largestFile);
    expect(await readVerdict(path, "a.pdf")).toStrictEqual({ kind: "sound", fileKind: "pdf" });
  });

  test("a file that is not there is no verdict", async () => {
    await expect(readVerdict(join(folder.path, "gone"), "a.pdf")).rejects.toThrow("ENOENT");
  });
});

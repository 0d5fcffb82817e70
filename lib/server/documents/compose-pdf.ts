import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { largestFile } from "@/lib/domain/files/document-file";
import { pageJpeg, qualities, type PageJpeg } from "./page-jpeg";
import { Refused } from "./refused";
import type { ComposeAnswer } from "./requests";

/** An A4 page in points, upright. */
const paper = { short: 595.28, long: 841.89 } as const;

/** What a PDF takes beside its pictures: some hundred bytes per page. */
const besidePictures = 1_000_000;

/** A page as the photograph lies: a broad one on a broad page, as large as the page allows, in its middle. */
const addPage = (pdf: PDFKit.PDFDocument, { bytes, width, height }: PageJpeg): void => {
  const size: [number, number] = width > height ? [paper.long, paper.short] : [paper.short, paper.long];
  pdf.addPage({ size, margin: 0 });
  pdf.image(bytes, 0, 0, { fit: size, align: "center", valign: "center" });
};

const syncToDisk = async (path: string): Promise<void> => {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Writes the PDF at `target`. A photograph may take its share of what the ones before it left. */
export const composePdf = async (
  paths: readonly string[],
  target: string,
  reading: (at: number) => Promise<void>,
): Promise<ComposeAnswer> => {
  const { default: PDFDocument } = await import("pdfkit");
  const pdf = new PDFDocument({ autoFirstPage: false, font: "" });
  const written = pdf.pipe(createWriteStream(target));
  let left = largestFile - besidePictures;
  let quality: number = qualities[0];
  for (const [at, path] of paths.entries()) {
    await reading(at);
    try {
      const page = await pageJpeg(path, Math.floor(left / (paths.length - at)), quality);
      quality = page.quality;
      left -= page.bytes.length;
      addPage(pdf, page);
      if (written.writableNeedDrain) await once(written, "drain");
    } catch (thrown) {
      written.destroy();
      if (thrown instanceof Refused) return { kind: "refused", at, because: thrown.because };
      throw thrown;
    }
  }
  pdf.end();
  await finished(written);
  await syncToDisk(target);
  return { kind: "sound" };
};

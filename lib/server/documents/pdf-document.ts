import type { PDFDataRangeTransport, PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { OpenedFile } from "./opened-file";

/** pdfjs asks for this much of a file at a time. */
const pieceSize = 262_144;

/** pdfjs asks for a file as a whole when its table of objects is of no use; it would hold a large one several times. */
export const mostAtOnce = 33_554_432;

/** A large file was asked for as a whole. */
export class AskedForWhole extends Error {
  override readonly name = "AskedForWhole";
}

const serve = (range: PDFDataRangeTransport, file: OpenedFile, fail: (reason: unknown) => void): void => {
  range.requestDataRange = (begin, end) => {
    if (end - begin > mostAtOnce) {
      fail(new AskedForWhole());
      return;
    }
    file
      .read(begin, end - begin)
      .then((bytes) => {
        range.onDataRange(begin, new Uint8Array(bytes));
      })
      .catch(fail);
  };
};

/** Loads the library when a PDF is read: reading the other kinds need not carry it. */
export const loadedPdfjs = () => import("pdfjs-dist/legacy/build/pdf.mjs");

/** Opens a PDF for as long as `use` takes; pdfjs reads the pieces it needs from the disk. */
export const withDocument = async <Result>(
  file: OpenedFile,
  use: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> => {
  const { getDocument, PDFDataRangeTransport, VerbosityLevel } = await loadedPdfjs();
  const range = new PDFDataRangeTransport(file.size, null);
  const failed = new Promise<never>((_, reject) => {
    serve(range, file, reject);
  });
  const task = getDocument({
    range,
    rangeChunkSize: pieceSize,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await Promise.race([failed, task.promise.then(use)]);
  } finally {
    await task.destroy();
  }
};

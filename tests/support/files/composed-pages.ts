import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of a PDF made of photographs. */
export interface ComposedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly jpeg: Buffer;
}

const jpegsIn = (pdf: Buffer): readonly Buffer[] => {
  const found: Buffer[] = [];
  for (let at = pdf.indexOf("stream\n\xff\xd8", 0, "latin1"); at !== -1;) {
    const end = pdf.indexOf("\nendstream", at, "latin1");
    found.push(pdf.subarray(at + "stream\n".length, end));
    at = pdf.indexOf("stream\n\xff\xd8", end, "latin1");
  }
  return found;
};

/** The pages of a PDF with the one picture each of them shows, in their order. */
export const composedPages = async (pdf: Buffer): Promise<readonly ComposedPage[]> => {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const jpegs = jpegsIn(pdf);
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const [, , width = 0, height = 0] = (await document.getPage(index + 1)).view;
      return { width, height, jpeg: jpegs[index] ?? Buffer.alloc(0) };
    }),
  );
  await task.destroy();
  if (jpegs.length !== pages.length) throw new Error(`${jpegs.length} pictures on ${pages.length} pages`);
  return pages;
};

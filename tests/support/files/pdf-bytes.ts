import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";

/** One PDF in its parts, so that each can be spoilt by itself. */
export interface PdfParts {
  readonly head: Buffer;
  readonly body: Buffer;
  readonly xref: string;
  readonly trailer: string;
  readonly end: string;
}

const pageObjects = (pictures: readonly number[], pictureSize: number): readonly string[] => [
  "<< /Type /Catalog /Pages 2 0 R >>",
  `<< /Type /Pages /Count ${pictures.length} /Kids [${pictures.map((index) => `${3 + index * 2} 0 R`).join(" ")}] >>`,
  ...pictures.flatMap((index) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /P ${4 + index * 2} 0 R >> >> >>`,
    `<< /Type /XObject /Subtype /Image /Width 8 /Height ${pictureSize / 8} /BitsPerComponent 8 /ColorSpace /DeviceGray /Length ${pictureSize} >>\nstream\n${"\x7f".repeat(pictureSize)}\nendstream`,
  ]),
];

/** A PDF as a scanner writes it: a picture on each page. */
export const pdfParts = (
  given: { readonly pages?: number; readonly pictureSize?: number } = {},
): PdfParts => {
  const pictures = Array.from({ length: given.pages ?? 2 }, (_, index) => index);
  const head = Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "latin1");
  const offsets: number[] = [];
  let at = head.length;
  const written = pageObjects(pictures, given.pictureSize ?? 4_096).map((object, index) => {
    offsets.push(at);
    const bytes = Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`, "latin1");
    at += bytes.length;
    return bytes;
  });
  const lines = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  const count = offsets.length + 1;
  return {
    head,
    body: Buffer.concat(written),
    xref: `xref\n0 ${count}\n0000000000 65535 f \n${lines.join("")}`,
    trailer: `trailer\n<< /Size ${count} /Root 1 0 R >>\n`,
    end: `startxref\n${at}\n%%EOF\n`,
  };
};

/** The parts put together, some of them replaced. */
export const pdfBytes = (
  changed: Partial<PdfParts> = {},
  given: { readonly pages?: number; readonly pictureSize?: number } = {},
): Buffer => {
  const { head, body, xref, trailer, end } = { ...pdfParts(given), ...changed };
  return Buffer.concat([head, body, Buffer.from(xref + trailer + end, "latin1")]);
};

/** A PDF of a modern writer, behind these passwords. */
export const writtenPdf = async (options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> => {
  const pdf = new PDFDocument({ size: "A4", ...options });
  const bytes = buffer(pdf);
  pdf.text("Todoke");
  pdf.addPage().text("2");
  pdf.end();
  await once(pdf, "end");
  return bytes;
};

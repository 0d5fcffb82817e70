import { constants, deflateRawSync } from "node:zlib";
import { chunk, iend, ihdr, signature } from "./png-bytes";

/** A picture of half a million pieces with nothing in them, each of which is read: it takes longer than anybody waits. */
export const endlessPng = (): Buffer => {
  const nothing = chunk("noNe", Buffer.alloc(0));
  const many = Buffer.alloc(nothing.length * 500_000, nothing);
  return Buffer.concat([signature, ihdr(40, 30), many, iend]);
};

/** This many megabytes of zeros, packed, without ever having been there. */
const packedZeros = (megabytes: number): Buffer => {
  const one = deflateRawSync(Buffer.alloc(1_048_576), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Buffer.from("030000000001", "hex");
  return Buffer.concat([Buffer.from("789c", "hex"), ...Array<Buffer>(megabytes).fill(one), end]);
};

/** A PDF of some hundred kB whose table of objects unpacks to half a gigabyte. */
export const swellingPdf = (): Buffer => {
  const packed = packedZeros(512);
  const head = Buffer.from("%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
  const dictionary = `<< /Type /XRef /Size 80000000 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length ${packed.length} >>`;
  return Buffer.concat([
    head,
    Buffer.from(`3 0 obj\n${dictionary}\nstream\n`),
    packed,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF\n`),
  ]);
};

import { randomBytes } from "node:crypto";

/** A sound PDF of one empty A4 page and exactly so many bytes: what is missing is an image that no page shows. */
export const paperPdf = (size: number): Buffer => {
  const head = "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n";
  const objects = [
    "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
    "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
    "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n",
  ];
  const before = objects.reduce((text, object) => text + object, head);
  const offsets = objects.map((_object, at) => (head + objects.slice(0, at).join("")).length);
  const stream = (length: number): readonly [string, string] => [
    `4 0 obj\n<</Length ${String(length).padStart(10, "0")}>>\nstream\n`,
    "\nendstream\nendobj\n",
  ];
  const tail = (filler: number): string => {
    const [opening, closing] = stream(filler);
    const xref = before.length + opening.length + filler + closing.length;
    const lines = [...offsets, before.length].map(
      (offset) => `${String(offset).padStart(10, "0")} 00000 n \n`,
    );
    return `xref\n0 5\n0000000000 65535 f \n${lines.join("")}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${String(xref).padStart(10, "0")}\n%%EOF\n`;
  };
  const [opening, closing] = stream(0);
  const filler = size - before.length - opening.length - closing.length - tail(0).length;
  if (filler < 0) throw new Error("too small for a PDF");
  const [begin, end] = stream(filler);
  return Buffer.concat([
    Buffer.from(before + begin, "latin1"),
    randomBytes(filler),
    Buffer.from(end + tail(filler), "latin1"),
  ]);
};

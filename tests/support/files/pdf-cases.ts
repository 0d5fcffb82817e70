import { cutAt, type FileCase } from "./file-case";
import { pdfBytes, pdfParts, writtenPdf } from "./pdf-bytes";
import { plainPng } from "./png-bytes";
import { workbookBytes } from "./workbook-bytes";
import { zipBytes } from "./zip-bytes";

const lead = (bytes: Buffer | string): Buffer => Buffer.concat([Buffer.from(bytes), pdfBytes()]);

const passwords = { userPassword: "1234", ownerPassword: "5678" };

/** A PDF that says how long it is, and is shorter by so many bytes. */
const madeForTheWeb = (missing: number): Buffer => {
  const described = (length: number): Buffer => {
    const { head, ...others } = pdfParts();
    const object = `9 0 obj\n<< /Linearized 1 /L ${String(length).padStart(8, "0")} /N 2 >>\nendobj\n`;
    return pdfBytes({ head: Buffer.concat([head, Buffer.from(object)]), ...others });
  };
  return described(described(0).length + missing);
};

export const pdfCases: readonly FileCase[] = [
  { what: "a PDF", name: "開設届.pdf", bytes: () => pdfBytes(), found: "pdf" },
  { what: "a PDF of a modern writer", name: "A.PDF", bytes: () => writtenPdf(), found: "pdf" },
  {
    what: "a PDF 1.7 with a language",
    name: "a.pdf",
    bytes: () => writtenPdf({ pdfVersion: "1.7", lang: "ja" }),
    found: "pdf",
  },
  {
    what: "a printer's lines before it",
    name: "a.pdf",
    bytes: () => lead("\x1b%-12345X@PJL JOB\r\n"),
    found: "pdf",
  },
  { what: "nothing but lines before it", name: "a.pdf", bytes: () => lead("\r\n\r\n"), found: "pdf" },
  { what: "a thousand zeros before it", name: "a.pdf", bytes: () => lead(Buffer.alloc(1_000)), found: "pdf" },
  {
    what: "a wrong startxref",
    name: "a.pdf",
    bytes: () => pdfBytes({ end: "startxref\n7\n%%EOF\n" }),
    found: "pdf",
  },
  { what: "no startxref", name: "a.pdf", bytes: () => pdfBytes({ end: "%%EOF\n" }), found: "pdf" },
  {
    what: "no end mark",
    name: "a.pdf",
    bytes: () => pdfBytes({ end: pdfParts().end.replace("%%EOF\n", "") }),
    found: "pdf",
  },
  { what: "no table of objects", name: "a.pdf", bytes: () => pdfBytes({ xref: "" }), found: "pdf" },
  {
    what: "a table of objects that is off by some bytes",
    name: "a.pdf",
    bytes: () => pdfBytes({ xref: pdfParts().xref.replaceAll(/^\d{9}(?=\d )/gm, "000000012") }),
    found: "pdf",
  },
  {
    what: "four thousand zeros behind it",
    name: "a.pdf",
    bytes: () => Buffer.concat([pdfBytes(), Buffer.alloc(4_000)]),
    found: "pdf",
  },
  {
    what: "a large PDF whose table of objects is of no use",
    name: "a.pdf",
    bytes: () => pdfBytes({ end: "startxref\n7\n%%EOF\n" }, { pages: 4, pictureSize: 12_000_000 }),
    found: "pdf",
  },
  {
    what: "the first hundred bytes",
    name: "a.pdf",
    bytes: () => pdfBytes().subarray(0, 100),
    found: "damaged",
  },
  { what: "half a PDF", name: "a.pdf", bytes: () => cutAt(pdfBytes(), 0.5), found: "damaged" },
  {
    what: "half a PDF of a modern writer",
    name: "a.pdf",
    bytes: async () => cutAt(await writtenPdf(), 0.5),
    found: "damaged",
  },
  {
    what: "a PDF without its trailer",
    name: "a.pdf",
    bytes: () => pdfBytes({ trailer: "", end: "" }),
    found: "damaged",
  },
  {
    what: "a PDF without its last page",
    name: "a.pdf",
    bytes: () => {
      const { body } = pdfParts();
      return pdfBytes({ body: body.subarray(0, body.lastIndexOf("5 0 obj")) });
    },
    found: "damaged",
  },
  {
    what: "a mark and nothing else",
    name: "a.pdf",
    bytes: () => Buffer.from("%PDF-1.7\n"),
    found: "damaged",
  },
  {
    what: "a PDF made for the web that ends early",
    name: "a.pdf",
    bytes: () => madeForTheWeb(1),
    found: "damaged",
  },
  { what: "a PDF made for the web", name: "a.pdf", bytes: () => madeForTheWeb(0), found: "pdf" },
  {
    what: "a PDF of no page",
    name: "a.pdf",
    bytes: () => pdfBytes({}, { pages: 0 }),
    found: "damaged",
  },
  { what: "one byte", name: "a.pdf", bytes: () => Buffer.from([0]), found: "damaged" },
  { what: "no byte", name: "a.pdf", bytes: () => Buffer.alloc(0), found: "empty" },
  {
    what: "a mark too far into the file",
    name: "a.pdf",
    bytes: () => lead(Buffer.alloc(1_025)),
    found: "damaged",
  },
  { what: "a password to open it", name: "a.pdf", bytes: () => writtenPdf(passwords), found: "encrypted" },
  {
    what: "a password to open it, of the newest kind",
    name: "a.pdf",
    bytes: () => writtenPdf({ ...passwords, pdfVersion: "1.7ext3" }),
    found: "encrypted",
  },
  {
    what: "a password to change it only",
    name: "a.pdf",
    bytes: () => writtenPdf({ ownerPassword: "5678", permissions: { printing: "lowResolution" } }),
    found: "encrypted",
  },
  {
    what: "an encryption nobody knows",
    name: "a.pdf",
    bytes: () => pdfBytes({ trailer: "trailer\n<< /Size 7 /Root 1 0 R /Encrypt << /Filter /Secret >> >>\n" }),
    found: "encrypted",
  },
  {
    what: "a program with a PDF in it",
    name: "a.pdf",
    bytes: () => lead(Buffer.from("4d5a90000300000004000000ffff0000", "hex")),
    found: "polyglot",
  },
  {
    what: "a web page with a PDF in it",
    name: "a.pdf",
    bytes: () => lead("<!DOCTYPE html><script>alert(1)</script>"),
    found: "polyglot",
  },
  {
    what: "a script with a PDF in it",
    name: "a.pdf",
    bytes: () => lead("#!/bin/sh\nrm -rf ~\nexit\n"),
    found: "polyglot",
  },
  {
    what: "a drawing with a PDF in it",
    name: "a.pdf",
    bytes: () => lead("GIF89a\x01\0\x01\0"),
    found: "polyglot",
  },
  {
    what: "a picture with a PDF in it",
    name: "a.pdf",
    bytes: () => Buffer.concat([plainPng().subarray(0, 100), pdfBytes()]),
    found: "polyglot",
  },
  {
    what: "a PDF that is a zip as well",
    name: "a.pdf",
    bytes: () => zipBytes([{ name: "b.exe", content: "MZ" }], { before: pdfBytes() }),
    found: "polyglot",
  },
  {
    what: "a zip with a PDF in it, not packed",
    name: "a.pdf",
    bytes: () => zipBytes([{ name: "b.pdf", content: pdfBytes(), stored: true }]),
    found: "polyglot",
  },
  { what: "a picture", name: "a.pdf", bytes: () => plainPng(), found: "mismatch" },
  { what: "a workbook", name: "a.pdf", bytes: () => workbookBytes(), found: "mismatch" },
  {
    what: "a web page",
    name: "a.pdf",
    bytes: () => Buffer.from("<!DOCTYPE html><title>b</title>"),
    found: "mismatch",
  },
];

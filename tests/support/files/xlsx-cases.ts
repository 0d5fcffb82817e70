import writeXlsxFile from "write-excel-file/node";
import { oleBytes } from "./ole-bytes";
import { altered, cutAt, type FileCase } from "./file-case";
import {
  contentTypes,
  packageBytes,
  rows,
  workbookBytes,
  workbookParts,
  workbookType,
} from "./workbook-bytes";
import { zipBytes } from "./zip-bytes";

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_048_576);

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
const withMacros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
const macroSheet =
  '<Override PartName="/xl/macrosheets/sheet1.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/>';

/** Fifty names for the same bytes. */
const overlapping = (): Buffer =>
  workbookBytes(
    { name: "xl/media/a.bin", content: zeros(1) },
    ...Array.from({ length: 50 }, (_, index) => ({
      name: `xl/media/a${index}.bin`,
      ownName: "xl/media/a.bin",
      content: zeros(1),
      sharing: "xl/media/a.bin",
    })),
  );

const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");

const partsWithWideTypes = () => {
  const [types = contentTypes(workbookType), ...others] = workbookParts;
  return [{ ...types, content: wide(String(types.content)) }, ...others];
};

export const xlsxCases: readonly FileCase[] = [
  {
    what: "a workbook of our own writer",
    name: "一覧.xlsx",
    bytes: () => writeXlsxFile([[{ value: "医療機関等コード", type: String }]]).toBuffer(),
    found: "xlsx",
  },
  { what: "a plain workbook", name: "a.xlsx", bytes: () => workbookBytes(), found: "xlsx" },
  {
    what: "a workbook with a zip in it",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/embeddings/b.xlsx", content: workbookBytes(), stored: true }),
    found: "xlsx",
  },
  {
    what: "a sheet that packs very well",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/worksheets/sheet2.xml", content: "<c/>".repeat(2_000_000) }),
    found: "xlsx",
  },
  {
    what: "a list of parts in UTF-16",
    name: "a.xlsx",
    bytes: () => zipBytes(partsWithWideTypes()),
    found: "xlsx",
  },
  {
    what: "names with the separators of Windows",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl\\media\\b.png", content: "b" }),
    found: "xlsx",
  },
  { what: "a cut workbook", name: "a.xlsx", bytes: () => cutAt(workbookBytes(), 0.1), found: "damaged" },
  { what: "half a workbook", name: "a.xlsx", bytes: () => cutAt(workbookBytes(), 0.5), found: "damaged" },
  {
    what: "a workbook without its last byte",
    name: "a.xlsx",
    bytes: () => workbookBytes().subarray(0, -1),
    found: "damaged",
  },
  {
    what: "a flipped byte in a sheet",
    name: "a.xlsx",
    bytes: () => {
      const bytes = workbookBytes({ name: "xl/b.xml", content: rows(50), stored: true });
      return altered(bytes, bytes.indexOf("A17") + 1, "8");
    },
    found: "damaged",
  },
  {
    what: "packed bytes that are none",
    name: "a.xlsx",
    bytes: () => {
      const bytes = workbookBytes();
      return altered(bytes, bytes.indexOf("sheet1.xml") + 40, Buffer.alloc(40, 0xff));
    },
    found: "damaged",
  },
  {
    what: "a wrong checksum",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml", content: "<b/>", checksum: 1 }),
    found: "damaged",
  },
  {
    what: "an entry larger than its size",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml", content: zeros(20), size: 100 }),
    found: "damaged",
  },
  {
    what: "an entry smaller than its size",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml", content: "<b/>", size: 100 }),
    found: "damaged",
  },
  {
    what: "a directory that counts too many",
    name: "a.xlsx",
    bytes: () => zipBytes(workbookParts, { count: 9 }),
    found: "damaged",
  },
  {
    what: "an entry packed in a way Excel does not read",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml", content: "<b/>", method: 12 }),
    found: "damaged",
  },
  {
    what: "a name that climbs out",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "../../etc/cron.d/b", content: "b" }),
    found: "damaged",
  },
  {
    what: "a name that climbs out the way of Windows",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl\\..\\..\\b", content: "b" }),
    found: "damaged",
  },
  {
    what: "a name from the root",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "/etc/passwd", content: "b" }),
    found: "damaged",
  },
  {
    what: "a name with a drive",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "C:/b.exe", content: "b" }),
    found: "damaged",
  },
  {
    what: "a name that ends early",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml\0.exe", content: "b" }),
    found: "damaged",
  },
  {
    what: "two parts of one name",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "XL/Workbook.xml", content: "<other/>" }),
    found: "damaged",
  },
  {
    what: "an entry with two names",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml", ownName: "xl/c.xml", content: "b" }),
    found: "damaged",
  },
  {
    what: "a link to another file",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml", content: "/etc/passwd", unixMode: 0o120777 }),
    found: "damaged",
  },
  {
    what: "a list of parts that names one that is not there",
    name: "a.xlsx",
    bytes: () => zipBytes([contentTypes(workbookType, "/xl/gone.xml"), ...workbookParts.slice(1)]),
    found: "damaged",
  },
  {
    what: "a list of parts as large as a book",
    name: "a.xlsx",
    bytes: () =>
      zipBytes([
        contentTypes(workbookType, "/xl/workbook.xml", "<!-- -->".repeat(200_000)),
        ...workbookParts.slice(1),
      ]),
    found: "damaged",
  },
  {
    what: "a bomb of one part",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml", content: zeros(60) }),
    found: "bomb",
  },
  {
    what: "a bomb whose parts lie on one another",
    name: "a.xlsx",
    bytes: overlapping,
    found: "bomb",
  },
  {
    what: "two names for the same bytes",
    name: "a.xlsx",
    bytes: () =>
      workbookBytes(
        { name: "xl/media/a.bin", content: rows(1_000), stored: true },
        { name: "xl/media/b.bin", content: rows(10) },
        { name: "xl/media/b.bin2", content: rows(10), sharing: "xl/media/b.bin" },
      ),
    found: "bomb",
  },
  {
    what: "a bomb that says it is one",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml", content: zeros(1), size: 0xffff_fffe }),
    found: "bomb",
  },
  {
    what: "a bomb of many parts of a bearable size",
    name: "a.xlsx",
    bytes: () =>
      workbookBytes(
        ...Array.from({ length: 27 }, (_, index) => ({
          name: `xl/${index}.xml`,
          content: zeros(1),
          size: 41_943_040,
        })),
      ),
    found: "bomb",
  },
  {
    what: "twenty thousand parts",
    name: "a.xlsx",
    bytes: () =>
      workbookBytes(
        ...Array.from({ length: 20_000 }, (_, index) => ({
          name: `xl/${index}.xml`,
          content: "",
          stored: true,
        })),
      ),
    found: "bomb",
  },
  {
    what: "an entry behind a zip's password",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/b.xml", content: "twelve bytes and more", flags: 1 }),
    found: "encrypted",
  },
  {
    what: "a workbook behind a password",
    name: "a.xlsx",
    bytes: () => oleBytes({ EncryptionInfo: Buffer.alloc(200, 1), EncryptedPackage: Buffer.alloc(9_000, 7) }),
    found: "encrypted",
  },
  {
    what: "a workbook with macros under another name",
    name: "a.xlsx",
    bytes: () => packageBytes(withMacros),
    found: "macro",
  },
  {
    what: "a part with Visual Basic",
    name: "a.xlsx",
    bytes: () => workbookBytes({ name: "xl/vbaProject.bin", content: "Attribute VB_Name" }),
    found: "macro",
  },
  {
    what: "a sheet of Excel 4 macros",
    name: "a.xlsx",
    bytes: () =>
      zipBytes([contentTypes(workbookType, "/xl/workbook.xml", macroSheet), ...workbookParts.slice(1)]),
    found: "macro",
  },
  { what: "a document of Word", name: "a.xlsx", bytes: () => packageBytes(word), found: "mismatch" },
  { what: "slides", name: "a.xlsx", bytes: () => packageBytes(slides), found: "mismatch" },
  { what: "a binary workbook", name: "a.xlsx", bytes: () => packageBytes(binary), found: "mismatch" },
  {
    what: "a zip of something",
    name: "a.xlsx",
    bytes: () => zipBytes([{ name: "b.txt", content: "b" }]),
    found: "mismatch",
  },
  { what: "an empty zip", name: "a.xlsx", bytes: () => zipBytes([]), found: "mismatch" },
  {
    what: "a table as text",
    name: "a.xlsx",
    bytes: () => Buffer.from("番号,名称\r\n1,山\r\n"),
    found: "not-excel",
  },
  { what: "one byte", name: "a.xlsx", bytes: () => Buffer.from([0]), found: "damaged" },
  { what: "no byte", name: "a.xlsx", bytes: () => Buffer.alloc(0), found: "empty" },
  {
    what: "a PDF's mark in a workbook",
    name: "a.xlsx",
    bytes: () => zipBytes([{ name: "%PDF-1.7", content: "b", stored: true }, ...workbookParts]),
    found: "polyglot",
  },
];

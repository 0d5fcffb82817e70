import { altered, cutAt, type FileCase } from "./file-case";
import { oleBytes, passwordRecord, workbookStream, xlsBytes } from "./ole-bytes";
import { workbookBytes } from "./workbook-bytes";
import { zipBytes } from "./zip-bytes";

const header = { sectorShift: 30, directory: 48, firstTable: 76 } as const;

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};

/** Where the table says what follows this sector. */
const followerAt = (bytes: Buffer, sector: number): number =>
  (bytes.readInt32LE(header.firstTable) + 1) * 512 + sector * 4;

/** The sector that a long stream's entry in the directory names as its first. */
const startOf = (bytes: Buffer, stream: string): { readonly at: number; readonly sector: number } => {
  const at = bytes.indexOf(Buffer.from(stream, "utf16le")) + 116;
  return { at, sector: bytes.readInt32LE(at) };
};

const inCircle = (): Buffer => {
  const bytes = xlsBytes();
  const { sector } = startOf(bytes, "Workbook");
  return altered(bytes, followerAt(bytes, sector + 3), number(sector + 1));
};

const directoryInCircle = (): Buffer => {
  const bytes = xlsBytes();
  const directory = bytes.readInt32LE(header.directory);
  return altered(bytes, followerAt(bytes, directory), number(directory));
};

/** A storage, which has no bytes of its own, said to begin in a sector that follows itself. */
const storageInCircle = (): Buffer => {
  const bytes = oleBytes({ Workbook: workbookStream(), "Folder/Stream": Buffer.alloc(10) });
  const free = bytes.length / 512 - 1;
  const { at } = startOf(bytes, "Folder");
  const circle = altered(bytes, followerAt(bytes, free), number(free));
  return Buffer.concat([
    altered(circle, at, Buffer.concat([number(free), number(9_000)])),
    Buffer.alloc(512),
  ]);
};

export const xlsCases: readonly FileCase[] = [
  { what: "a workbook of Excel 97", name: "a.xls", bytes: xlsBytes, found: "xls" },
  {
    what: "a workbook of Excel 95",
    name: "A.XLS",
    bytes: () => oleBytes({ Book: workbookStream() }),
    found: "xls",
  },
  {
    what: "a short workbook, which shares its sectors",
    name: "a.xls",
    bytes: () =>
      oleBytes({ Workbook: workbookStream({ rows: 3 }), "\u0005SummaryInformation": Buffer.alloc(90) }),
    found: "xls",
  },
  {
    what: "a workbook with another in it",
    name: "a.xls",
    bytes: () => oleBytes({ "MBD0001/Workbook": Buffer.alloc(5_000), Workbook: workbookStream() }),
    found: "xls",
  },
  {
    what: "the first sector of a workbook",
    name: "a.xls",
    bytes: () => xlsBytes().subarray(0, 512),
    found: "damaged",
  },
  { what: "half a workbook", name: "a.xls", bytes: () => cutAt(xlsBytes(), 0.5), found: "damaged" },
  {
    what: "a workbook without its last part",
    name: "a.xls",
    bytes: () => cutAt(xlsBytes(), 0.9),
    found: "damaged",
  },
  {
    what: "a header alone",
    name: "a.xls",
    bytes: () => xlsBytes().subarray(0, 100),
    found: "damaged",
  },
  {
    what: "sectors of a size there is not",
    name: "a.xls",
    bytes: () => altered(xlsBytes(), header.sectorShift, number(30)),
    found: "damaged",
  },
  {
    what: "a directory outside the file",
    name: "a.xls",
    bytes: () => altered(xlsBytes(), header.directory, number(1_000_000)),
    found: "damaged",
  },
  {
    what: "a table outside the file",
    name: "a.xls",
    bytes: () => altered(xlsBytes(), header.firstTable, number(5_000_000)),
    found: "damaged",
  },
  { what: "sectors that go round in a circle", name: "a.xls", bytes: inCircle, found: "damaged" },
  { what: "a storage in a circle", name: "a.xls", bytes: storageInCircle, found: "damaged" },
  { what: "a directory that follows itself", name: "a.xls", bytes: directoryInCircle, found: "damaged" },
  {
    what: "a stream that begins in the middle of another",
    name: "a.xls",
    bytes: () => {
      const bytes = oleBytes({ Workbook: workbookStream(), Other: Buffer.alloc(9_000, 1) });
      const { at } = startOf(bytes, "Other");
      return altered(bytes, at, number(startOf(bytes, "Workbook").sector + 1));
    },
    found: "damaged",
  },
  {
    what: "a sheet outside the workbook",
    name: "a.xls",
    bytes: () => oleBytes({ Workbook: workbookStream({ sheetAt: 1_000_000 }) }),
    found: "damaged",
  },
  {
    what: "a workbook stream of zeros",
    name: "a.xls",
    bytes: () => oleBytes({ Workbook: Buffer.alloc(6_000) }),
    found: "damaged",
  },
  {
    what: "a workbook behind a password",
    name: "a.xls",
    bytes: () => oleBytes({ Workbook: workbookStream({ more: passwordRecord }) }),
    found: "encrypted",
  },
  {
    what: "a workbook of Excel 2007 behind a password",
    name: "a.xls",
    bytes: () => oleBytes({ EncryptionInfo: Buffer.alloc(200, 1), EncryptedPackage: Buffer.alloc(9_000, 7) }),
    found: "encrypted",
  },
  {
    what: "Visual Basic",
    name: "a.xls",
    bytes: () =>
      oleBytes({
        Workbook: workbookStream(),
        "_VBA_PROJECT_CUR/VBA/Module1": Buffer.from("Attribute VB_Name"),
      }),
    found: "macro",
  },
  {
    what: "a sheet of Excel 4 macros",
    name: "a.xls",
    bytes: () => oleBytes({ Workbook: workbookStream({ sheetType: 1 }) }),
    found: "macro",
  },
  {
    what: "a web page",
    name: "a.xls",
    bytes: () => Buffer.from("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table></table></html>"),
    found: "not-excel",
  },
  {
    what: "a table as text in Shift_JIS",
    name: "a.xls",
    bytes: () => Buffer.from("94d48d862c96bc8fcc0d0a312c8e520d0a", "hex"),
    found: "not-excel",
  },
  {
    what: "a table as text in UTF-16",
    name: "a.xls",
    bytes: () => Buffer.from("\ufeff番号\t名称\r\n", "utf16le"),
    found: "not-excel",
  },
  {
    what: "an XML spreadsheet",
    name: "a.xls",
    bytes: () => Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    found: "not-excel",
  },
  {
    what: "a workbook from before Excel 5",
    name: "a.xls",
    bytes: () => Buffer.from("090406000000100000000a000000", "hex"),
    found: "not-excel",
  },
  { what: "a workbook of Excel 2007", name: "a.xls", bytes: () => workbookBytes(), found: "mismatch" },
  { what: "a workbook of Excel 97 as .xlsx", name: "a.xlsx", bytes: xlsBytes, found: "mismatch" },
  {
    what: "a document of Word",
    name: "a.xls",
    bytes: () =>
      oleBytes({ WordDocument: Buffer.alloc(5_000, 1), "ObjectPool/_1/Workbook": workbookStream() }),
    found: "mismatch",
  },
  {
    what: "a workbook that is a zip as well",
    name: "a.xls",
    bytes: () => zipBytes([{ name: "b.exe", content: "MZ" }], { before: xlsBytes() }),
    found: "polyglot",
  },
];

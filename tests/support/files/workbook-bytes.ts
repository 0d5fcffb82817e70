import { zipBytes, type WrittenEntry } from "./zip-bytes";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The list of parts of a package whose main part is of this type. */
export const contentTypes = (main: string, part = "/xl/workbook.xml", more = ""): WrittenEntry => ({
  name: "[Content_Types].xml",
  content: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${main}"/>${more}</Types>`,
});

export const workbookType = `${spreadsheet}.sheet.main+xml`;

const relations: WrittenEntry = {
  name: "_rels/.rels",
  content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
};

/** Some kB that do not pack to nothing. */
export const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7_919) % 10_007}</v></c></row>`,
  ).join("");

const sheet: WrittenEntry = {
  name: "xl/worksheets/sheet1.xml",
  content: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows(500)}</sheetData></worksheet>`,
};

const workbook: WrittenEntry = {
  name: "xl/workbook.xml",
  content: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>`,
};

/** The parts of a plain workbook. */
export const workbookParts: readonly WrittenEntry[] = [
  contentTypes(workbookType),
  relations,
  workbook,
  sheet,
];

/** A plain workbook, with these parts behind the usual ones. */
export const workbookBytes = (...more: readonly WrittenEntry[]): Buffer =>
  zipBytes([...workbookParts, ...more]);

/** A package with another main part: a workbook with macros, a document, a presentation. */
export const packageBytes = (main: string, part = "/xl/workbook.xml"): Buffer =>
  zipBytes([contentTypes(main, part), relations, { ...workbook, name: part.slice(1) }]);

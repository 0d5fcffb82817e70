import "server-only";
import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import type { Approved } from "@/lib/domain/application/sheet";
import type { SheetRow } from "@/lib/forms/sheet";
import { entryWords, labelText, sheetNoteText } from "@/lib/texts/ja/form";
import { sheetFileTexts } from "@/lib/texts/ja/sheet";

/** A cell that every program reads as text: leading zeros stay, and nothing is taken for a formula. */
const text = (value: string): CellObject => ({
  value,
  type: String,
  format: "@",
  wrap: true,
  alignVertical: "top",
});

const head = (value: string): CellObject => ({ ...text(value), fontWeight: "bold" });

/** How a row is entered; where no value stands to go by, with what to do instead. */
const entryText = ({ entry, value, note }: SheetRow): string =>
  note === null || value !== "" ? entryWords[entry] : `${entryWords[entry]}：${sheetNoteText(note)}`;

/** The sheet as an Excel file: a line for each row, all of it text. */
export const sheetWorkbook = ({ sheet }: Approved): Promise<Buffer> =>
  writeXlsxFile(
    [
      sheetFileTexts.columns.map(head),
      ...sheet.rows.map((row) =>
        [
          String(row.number),
          row.section,
          labelText(row.label, row.gloss),
          entryText(row),
          row.value ?? "",
        ].map(text),
      ),
    ],
    {
      sheet: sheetFileTexts.sheet,
      columns: [{ width: 6 }, { width: 28 }, { width: 44 }, { width: 28 }, { width: 52 }],
      stickyRowsCount: 1,
    },
    { fontFamily: "Yu Gothic", fontSize: 12 },
  ).toBuffer();

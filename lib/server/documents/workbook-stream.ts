import { refuse } from "./refused";

/** Numbers of the records that are looked at ([MS-XLS] 2.3). */
const record = { end: 0x0a, password: 0x2f, sheet: 0x85, begin: 0x809 } as const;

/** What a sheet is: a sheet of Excel 4 macros, or a module of Visual Basic from Excel 5. */
const macroSheets = [1, 6];

const beginsAt = (stream: Buffer, at: number): boolean =>
  at + 4 <= stream.length && stream.readUInt16LE(at) === record.begin;

const checkSheet = (stream: Buffer, body: Buffer): void => {
  if (body.length < 6) return refuse("damaged");
  if (macroSheets.includes(body.readUInt8(5))) refuse("macro");
  if (!beginsAt(stream, body.readUInt32LE(0))) refuse("damaged");
};

/** Follows the records of a workbook's first part, which names its sheets; each must begin where it is said to. @throws Refused */
export const checkWorkbookStream = (stream: Buffer): void => {
  if (!beginsAt(stream, 0)) refuse("damaged");
  let at = 0;
  let kind: number = record.begin;
  while (kind !== record.end) {
    if (at + 4 > stream.length) refuse("damaged");
    kind = stream.readUInt16LE(at);
    const end = at + 4 + stream.readUInt16LE(at + 2);
    if (end > stream.length) refuse("damaged");
    if (kind === record.password) refuse("encrypted");
    if (kind === record.sheet) checkSheet(stream, stream.subarray(at + 4, end));
    at = end;
  }
};

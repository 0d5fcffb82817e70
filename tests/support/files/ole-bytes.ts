import { utils, write } from "cfb";

/** A compound file of these streams, by their paths. */
export const oleBytes = (streams: Readonly<Record<string, Buffer>>): Buffer => {
  const container = utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) utils.cfb_add(container, `/${path}`, content);
  utils.cfb_del(container, "/\u0001Sh33tJ5");
  return Buffer.from(write(container, { type: "buffer" }) as Buffer);
};

const record = (kind: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(kind, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
};

const begin = (part: number): Buffer =>
  record(0x809, Buffer.from([0, 6, part, 0, ...Array<number>(12).fill(0)]));
const end = record(0x0a, Buffer.alloc(0));

/** A record of this kind in a workbook's first part. */
export const passwordRecord = record(0x2f, Buffer.alloc(54, 3));

/** A workbook's records: the part that names the sheet, and the sheet. */
export const workbookStream = (
  given: {
    readonly more?: Buffer;
    readonly sheetType?: number;
    readonly sheetAt?: number;
    readonly rows?: number;
  } = {},
): Buffer => {
  const more = given.more ?? Buffer.alloc(0);
  const start = Buffer.concat([begin(5), more]);
  const name = Buffer.from("Sheet1");
  const sheetHead = Buffer.alloc(8);
  const length = start.length + 4 + sheetHead.length + name.length + end.length;
  sheetHead.writeUInt32LE(given.sheetAt ?? length, 0);
  sheetHead.writeUInt8(given.sheetType ?? 0, 5);
  sheetHead.writeUInt8(name.length, 6);
  const cells = Array.from({ length: given.rows ?? 400 }, (_, row) =>
    record(0x203, Buffer.from([row & 0xff, row >> 8, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f])),
  );
  return Buffer.concat([
    start,
    record(0x85, Buffer.concat([sheetHead, name])),
    end,
    begin(0x10),
    ...cells,
    end,
  ]);
};

/** A plain workbook of Excel 97–2003. */
export const xlsBytes = (): Buffer => oleBytes({ Workbook: workbookStream() });

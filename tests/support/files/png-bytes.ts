import { crc32, deflateSync } from "node:zlib";

/** One chunk of a PNG; `checksum` where it is to be wrong. */
export const chunk = (name: string, body: Buffer, checksum?: number): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length, 0);
  head.write(name, 4, "latin1");
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checksum ?? crc32(Buffer.concat([head.subarray(4), body])), 0);
  return Buffer.concat([head, body, sum]);
};

export const signature = Buffer.from("89504e470d0a1a0a", "hex");

export const ihdr = (width: number, height: number, colour = 2, interlace = 0, depth = 8): Buffer => {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set([depth, colour, 0, 0, interlace], 8);
  return chunk("IHDR", body);
};

export const iend = chunk("IEND", Buffer.alloc(0));

/** The lines of a coloured picture, unpacked. */
export const lines = (width: number, height: number): Buffer =>
  Buffer.concat(
    Array.from({ length: height }, (_, y) =>
      Buffer.from([0, ...Array.from({ length: width * 3 }, (_value, x) => (x * 31 + y * 17) % 251)]),
    ),
  );

/** A picture of these chunks between its head and its end. */
export const pngOf = (head: Buffer, ...chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([signature, head, ...chunks, iend]);

/** A small coloured picture, with these chunks before its lines. */
export const plainPng = (...before: readonly Buffer[]): Buffer =>
  pngOf(ihdr(40, 30), ...before, chunk("IDAT", deflateSync(lines(40, 30))));

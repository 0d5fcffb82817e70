import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { altered, cutAt, type FileCase } from "./file-case";
import { pdfBytes } from "./pdf-bytes";
import { chunk, iend, ihdr, lines, plainPng, pngOf, signature } from "./png-bytes";
import { zipBytes } from "./zip-bytes";

const sample = () => sharp({ create: { width: 300, height: 200, channels: 4, background: "#12345680" } });

const idat = chunk("IDAT", deflateSync(lines(40, 30)));

export const pngCases: readonly FileCase[] = [
  { what: "a picture", name: "開設許可書.png", bytes: () => plainPng(), found: "png" },
  {
    what: "a picture with transparency",
    name: "A.Png",
    bytes: () => sample().png().toBuffer(),
    found: "png",
  },
  {
    what: "an interlaced picture",
    name: "a.png",
    bytes: () => sample().png({ progressive: true }).toBuffer(),
    found: "png",
  },
  {
    what: "a picture of few colours",
    name: "a.png",
    bytes: () => sample().png({ palette: true }).toBuffer(),
    found: "png",
  },
  {
    what: "a black and white picture of 16 bits",
    name: "a.png",
    bytes: () => sample().removeAlpha().toColourspace("grey16").png().toBuffer(),
    found: "png",
  },
  {
    what: "a picture with a text in it",
    name: "a.png",
    bytes: () => plainPng(chunk("tEXt", Buffer.from("Title\0b"))),
    found: "png",
  },
  {
    what: "bytes behind its end",
    name: "a.png",
    bytes: () => Buffer.concat([plainPng(), Buffer.alloc(50)]),
    found: "png",
  },
  { what: "a signature alone", name: "a.png", bytes: () => signature, found: "damaged" },
  {
    what: "the first hundred bytes",
    name: "a.png",
    bytes: () => plainPng().subarray(0, 100),
    found: "damaged",
  },
  {
    what: "half a picture",
    name: "a.png",
    bytes: async () => cutAt(await sample().png().toBuffer(), 0.5),
    found: "damaged",
  },
  {
    what: "a picture without its end",
    name: "a.png",
    bytes: () => plainPng().subarray(0, -12),
    found: "damaged",
  },
  {
    what: "a picture without its last byte",
    name: "a.png",
    bytes: () => plainPng().subarray(0, -1),
    found: "damaged",
  },
  {
    what: "a flipped byte in its lines",
    name: "a.png",
    bytes: () => {
      const bytes = plainPng();
      return altered(bytes, bytes.indexOf("IDAT") + 60, "\x55");
    },
    found: "damaged",
  },
  {
    what: "a wrong checksum of its lines",
    name: "a.png",
    bytes: () => pngOf(ihdr(40, 30), chunk("IDAT", deflateSync(lines(40, 30)), 1)),
    found: "damaged",
  },
  {
    what: "a wrong checksum of its head",
    name: "a.png",
    bytes: () => altered(plainPng(), 23, "\x01"),
    found: "damaged",
  },
  {
    what: "lines that do not unpack, with the right checksum",
    name: "a.png",
    bytes: () =>
      pngOf(ihdr(40, 30), chunk("IDAT", altered(deflateSync(lines(40, 30)), 30, Buffer.alloc(40, 0xff)))),
    found: "damaged",
  },
  {
    what: "fewer lines than its head says",
    name: "a.png",
    bytes: () => pngOf(ihdr(40, 300), idat),
    found: "damaged",
  },
  { what: "no lines", name: "a.png", bytes: () => pngOf(ihdr(40, 30)), found: "damaged" },
  { what: "no width", name: "a.png", bytes: () => pngOf(ihdr(0, 30), idat), found: "damaged" },
  {
    what: "a colour type there is not",
    name: "a.png",
    bytes: () => pngOf(ihdr(40, 30, 5), idat),
    found: "damaged",
  },
  {
    what: "a head that is not the first",
    name: "a.png",
    bytes: () => Buffer.concat([signature, idat, ihdr(40, 30), iend]),
    found: "damaged",
  },
  { what: "one byte", name: "a.png", bytes: () => Buffer.from([0]), found: "damaged" },
  { what: "no byte", name: "a.png", bytes: () => Buffer.alloc(0), found: "empty" },
  {
    what: "a flood of pixels",
    name: "a.png",
    bytes: () => pngOf(ihdr(100_000, 100_000), idat),
    found: "too-many-pixels",
  },
  {
    what: "one pixel row too many",
    name: "a.png",
    bytes: () => pngOf(ihdr(10_000, 10_001), idat),
    found: "too-many-pixels",
  },
  {
    what: "more pixels than fit in memory at once",
    name: "a.png",
    bytes: () => pngOf(ihdr(9_000, 9_000, 2, 1), idat),
    found: "too-many-pixels",
  },
  {
    what: "a picture that is a zip as well",
    name: "a.png",
    bytes: () => zipBytes([{ name: "b.js", content: "b" }], { before: plainPng() }),
    found: "polyglot",
  },
  {
    what: "a picture that is a PDF as well",
    name: "a.png",
    bytes: () => plainPng(chunk("tEXt", Buffer.concat([Buffer.from("b\0"), pdfBytes()]))),
    found: "polyglot",
  },
  { what: "a PDF", name: "a.png", bytes: () => pdfBytes(), found: "mismatch" },
  { what: "a JPEG", name: "a.png", bytes: () => sample().jpeg().toBuffer(), found: "mismatch" },
  { what: "a WebP", name: "a.png", bytes: () => sample().webp().toBuffer(), found: "mismatch" },
  { what: "a GIF", name: "a.png", bytes: () => sample().gif().toBuffer(), found: "mismatch" },
  { what: "a TIFF", name: "a.png", bytes: () => sample().tiff().toBuffer(), found: "mismatch" },
  { what: "an AVIF", name: "a.png", bytes: () => sample().avif({ effort: 0 }).toBuffer(), found: "mismatch" },
  {
    what: "a drawing",
    name: "a.png",
    bytes: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    found: "mismatch",
  },
];

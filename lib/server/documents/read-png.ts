import type Sharp from "sharp";
import { refuse, orDamaged } from "./refused";
import type { Content } from "./content";
import type { OpenedFile } from "./opened-file";
import { loadedSharp } from "./loaded-sharp";
import { checkChunks, pngHead } from "./png-chunks";
import { isZipAtItsEnd } from "./zip-end";

/** 100 million pixels: an A4 page at 1,200 dpi has 139 million, at 600 dpi 35 million. */
const mostPixels = 100_000_000;

/** An interlaced picture is held as a whole while it is decoded; other ones line by line. */
const mostHeldBytes = 150_000_000;

/** Every line is decoded, and only the last pixel of the last line kept. */
const decode = async (sharp: typeof Sharp, path: string, width: number, height: number): Promise<void> => {
  await sharp(path, { limitInputPixels: mostPixels, failOn: "warning", sequentialRead: true })
    .extract({ left: width - 1, top: height - 1, width: 1, height: 1 })
    .raw()
    .toBuffer();
};

export const readPng = async (file: OpenedFile, { kind, pdfAt }: Content): Promise<void> => {
  if (kind !== "png") refuse(kind === "unknown" ? "damaged" : "mismatch");
  if (pdfAt !== null || (await isZipAtItsEnd(file))) refuse("polyglot");
  const { width, height, bytes, interlaced } = await pngHead(file);
  if (width * height > mostPixels || (interlaced && bytes > mostHeldBytes)) refuse("too-many-pixels");
  await checkChunks(file);
  const sharp = await loadedSharp();
  await orDamaged(() => decode(sharp, file.path, width, height));
};

import type Sharp from "sharp";
import { largestFile } from "@/lib/domain/files/document-file";
import { contentOf } from "./content";
import { withFile, type OpenedFile } from "./opened-file";
import { orDamaged, refuse } from "./refused";

/** A photograph made ready for a page. */
export interface PageJpeg {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Phones take up to 200 million pixels; a photograph is decoded as a whole when it is turned. */
const mostPixels = 100_000_000;

/** An A4 page at 300 dpi. */
const page = { short: 2_480, long: 3_508 } as const;

/** The usual quality, and the lower ones for what would take more than its share. */
const qualities = [85, 70, 55, 40, 25] as const;

const checkContent = async (file: OpenedFile): Promise<void> => {
  if (file.size === 0) refuse("empty");
  if (file.size > largestFile) refuse("too-large");
  const { kind, pdfAt } = await contentOf(file);
  if (kind === "heic") refuse("heic");
  if (kind === "jpeg" && pdfAt === null) return;
  refuse(kind === "unknown" ? "damaged" : "mismatch");
};

const upright = async (
  sharp: typeof Sharp,
  path: string,
): Promise<PageJpeg & { readonly channels: 1 | 2 | 3 | 4 }> => {
  const options = { failOn: "warning", limitInputPixels: mostPixels } as const;
  const { autoOrient } = await sharp(path, options).metadata();
  const broad = autoOrient.width > autoOrient.height;
  const { data, info } = await sharp(path, options)
    .autoOrient()
    .resize({
      width: broad ? page.long : page.short,
      height: broad ? page.short : page.long,
      fit: "inside",
      withoutEnlargement: true,
    })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height, channels: info.channels };
};

const checkPixels = async (sharp: typeof Sharp, path: string): Promise<void> => {
  const { width, height } = await sharp(path, { limitInputPixels: false }).metadata();
  if (width * height > mostPixels) refuse("too-many-pixels");
};

/**
 * Makes a photograph ready for a page: upright as it was taken, no finer than a page needs, in the colours of screens,
 * without anything it says about place or device, and in at most `most` bytes. @throws Refused
 */
export const pageJpeg = async (path: string, most: number): Promise<PageJpeg> => {
  await withFile(path, checkContent);
  return orDamaged(async () => {
    const { default: sharp } = await import("sharp");
    sharp.cache(false);
    await checkPixels(sharp, path);
    const { bytes: pixels, width, height, channels } = await upright(sharp, path);
    for (const quality of qualities) {
      const bytes = await sharp(pixels, { raw: { width, height, channels } })
        .jpeg({ quality, mozjpeg: true, chromaSubsampling: "4:4:4" })
        .toBuffer();
      if (bytes.length <= most) return { bytes, width, height };
    }
    return refuse("too-large");
  });
};

import type { Sharp } from "sharp";
import { largestFile } from "@/lib/domain/files/document-file";
import { contentOf } from "./content";
import { loadedSharp } from "./loaded-sharp";
import { withFile, type OpenedFile } from "./opened-file";
import { orDamaged, refuse } from "./refused";

/** A photograph made ready for a page, and the quality it took to be small enough. */
export interface PageJpeg {
  readonly quality: number;
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Twice what phones take unless they are told to; finer ones are halved while they are decoded. */
const mostPixels = 100_000_000;

/** An A4 page at 300 dpi. */
const page = { short: 2_480, long: 3_508 } as const;

/** The usual quality, and lower ones for what would take more than its share. */
export const qualities = [85, 70, 55, 40, 25] as const;

/** Small, readable by every reader of PDF, sharp in coloured ink and seals, and quick: a fifth of the time of mozjpeg's smallest. */
const encoding = {
  mozjpeg: true,
  trellisQuantisation: false,
  optimiseScans: false,
  progressive: false,
  chromaSubsampling: "4:4:4",
} as const;

/** Cameras end some blocks a few bytes late, which harms no picture; decoders warn of it all the same. */
const harmless = "extraneous bytes before marker";

const checkContent = async (file: OpenedFile): Promise<void> => {
  if (file.size === 0) refuse("empty");
  if (file.size > largestFile) refuse("too-large");
  const { kind, pdfAt } = await contentOf(file);
  if (kind === "heic") refuse("heic");
  if (kind === "jpeg" && pdfAt === null) return;
  refuse(kind === "unknown" ? "damaged" : "mismatch");
};

const isBroad = async (photo: Sharp): Promise<boolean> => {
  const { width, height, autoOrient } = await photo.metadata();
  if (width * height > mostPixels) refuse("too-many-pixels");
  return autoOrient.width > autoOrient.height;
};

/**
 * Makes a photograph ready for a page: upright as it was taken, no finer than a page needs, in the colours of screens,
 * without what it says about place and device, and in at most `most` bytes. @param best quality to begin with
 * @throws Refused
 */
export const pageJpeg = async (path: string, most: number, best: number): Promise<PageJpeg> => {
  await withFile(path, checkContent);
  const load = await loadedSharp();
  const broad = await orDamaged(() => isBroad(load(path, { failOn: "none", limitInputPixels: false })));
  const encode = async (quality: number, failOn: "warning" | "error"): Promise<PageJpeg> => {
    const { data, info } = await load(path, { failOn, limitInputPixels: mostPixels })
      .autoOrient()
      .resize({
        width: broad ? page.long : page.short,
        height: broad ? page.short : page.long,
        fit: "inside",
        withoutEnlargement: true,
      })
      .toColourspace("srgb")
      .jpeg({ ...encoding, quality })
      .toBuffer({ resolveWithObject: true });
    return { quality, bytes: data, width: info.width, height: info.height };
  };
  const encodeWhole = (quality: number): Promise<PageJpeg> =>
    encode(quality, "warning").catch((thrown: unknown) => {
      if (String(thrown).includes(harmless)) return encode(quality, "error");
      throw thrown;
    });
  return orDamaged(async () => {
    for (const quality of qualities.filter((lower) => lower <= best)) {
      const made = await encodeWhole(quality);
      if (made.bytes.length <= most) return made;
    }
    return refuse("too-large");
  });
};

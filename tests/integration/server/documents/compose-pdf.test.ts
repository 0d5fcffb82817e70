import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import sharp from "sharp";
import type { FileRefusal } from "@/lib/domain/files/document-file";
import { composePdf } from "@/lib/server/documents/compose-pdf";
import { pageJpeg } from "@/lib/server/documents/page-jpeg";
import { composedPages, type ComposedPage } from "@/tests/support/files/composed-pages";
import { altered, cutAt } from "@/tests/support/files/file-case";
import { heicBytes } from "@/tests/support/files/heic-bytes";
import { pdfBytes } from "@/tests/support/files/pdf-bytes";
import { heldPhotograph, striped } from "@/tests/support/files/photographs";
import { plainPng } from "@/tests/support/files/png-bytes";
import { temporaryFolder, type TemporaryFolder } from "@/tests/support/files/temporary-folder";

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

const nobodyWaits = () => Promise.resolve();

const compose = async (photographs: readonly Buffer[]): Promise<Buffer> => {
  const target = join(folder.path, "composed.pdf");
  const paths = await Promise.all(photographs.map((bytes) => folder.put(bytes)));
  expect(await composePdf(paths, target, nobodyWaits)).toStrictEqual({ kind: "sound" });
  return readFile(target);
};

const orientationOf = ({ width, height }: ComposedPage): string => {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  expect([Math.round(short), Math.round(long)]).toStrictEqual([595, 842]);
  return width > height ? "broad" : "upright";
};

/** The colour at a place given in shares of width and height. */
const colourAt = async (jpeg: Buffer, x: number, y: number): Promise<readonly number[]> => {
  const { data, info } = await sharp(jpeg).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels;
  return [...data.subarray(at, at + 3)];
};

const isRed = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean =>
  red > 200 && green < 60 && blue < 60;

const corners = [
  [0.2, 0.2],
  [0.8, 0.2],
  [0.2, 0.8],
  [0.8, 0.8],
] as const;

const redCorners = (jpeg: Buffer): Promise<readonly boolean[]> =>
  Promise.all(corners.map(async ([x, y]) => isRed(await colourAt(jpeg, x, y))));

/** How far light and dark lie apart, on average, along a line through the middle. */
const contrast = async (jpeg: Buffer): Promise<number> => {
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  const start = Math.floor(info.height / 2) * info.width * info.channels;
  const line = [...data.subarray(start, start + info.width * info.channels)];
  const middle = line.reduce((sum, value) => sum + value, 0) / line.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean(line.filter((value) => value > middle)) - mean(line.filter((value) => value <= middle));
};

describe("photographs as a PDF", () => {
  let pages: readonly ComposedPage[] = [];
  let pdf: Buffer = Buffer.alloc(0);

  beforeAll(async () => {
    pdf = await compose(await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(heldPhotograph)));
    pages = await composedPages(pdf);
  });

  test("have a page each, in their order", () => {
    expect(pages.length).toBe(8);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("stand upright however the phone was held: %d", async (orientation) => {
    const { jpeg = Buffer.alloc(0), ...page } = pages[orientation - 1] ?? {};
    expect(orientationOf({ width: 0, height: 0, jpeg, ...page })).toBe("broad");
    expect(await redCorners(jpeg)).toStrictEqual([true, false, false, false]);
  });

  test("say nothing of place and device any more", async () => {
    const photograph = await heldPhotograph(6);
    expect(photograph.includes("TodokePhone")).toBe(true);
    expect((await sharp(photograph).metadata()).exif).toBeDefined();
    expect(pdf.includes("TodokePhone")).toBe(false);
    expect(pdf.includes("Exif\0")).toBe(false);
    const metadata = await Promise.all(pages.map(({ jpeg }) => sharp(jpeg).metadata()));
    expect(metadata.map(({ exif, xmp, iptc }) => [exif, xmp, iptc])).toStrictEqual(
      pages.map(() => [undefined, undefined, undefined]),
    );
  });
});

describe("photographs of other kinds", () => {
  const red = () => sharp({ create: { width: 300, height: 400, channels: 3, background: "#ff0000" } });

  test.each([
    ["in the colours of print", () => red().toColourspace("cmyk").jpeg().toBuffer()],
    ["that appear by and by", () => red().jpeg({ progressive: true }).toBuffer()],
  ])("%s keep their colours", async (_what, bytes) => {
    const [page] = await composedPages(await compose([await bytes()]));
    const [r = 0, g = 0, b = 0] = await colourAt(page?.jpeg ?? Buffer.alloc(0), 0.5, 0.5);
    expect([r > 180, g < 90, b < 90]).toStrictEqual([true, true, true]);
    expect(page && orientationOf(page)).toBe("upright");
  });

  test("without colour stay so", async () => {
    const grey = await striped(200, 300, 10).toColourspace("b-w").jpeg().toBuffer();
    const [page] = await composedPages(await compose([grey]));
    const [r, g, b] = await colourAt(page?.jpeg ?? Buffer.alloc(0), 0.5, 0.5);
    expect([r === g, g === b]).toStrictEqual([true, true]);
  });

  test("of one pixel's width fit a page", async () => {
    const thin = await striped(1, 900, 1).jpeg().toBuffer();
    const [page] = await composedPages(await compose([thin]));
    expect(page && orientationOf(page)).toBe("upright");
    expect(await sharp(page?.jpeg).metadata()).toMatchObject({ width: 1, height: 900 });
  });

  test("of twelve million pixels are made as fine as a page, and stay legible", async () => {
    const large = await striped(4_000, 3_000, 4).jpeg({ quality: 92 }).toBuffer();
    const [page] = await composedPages(await compose([large]));
    const { width, height } = await sharp(page?.jpeg).metadata();
    expect([width, height]).toStrictEqual([3_307, 2_480]);
    expect(await contrast(page?.jpeg ?? Buffer.alloc(0))).toBeGreaterThan(180);
  });

  test("keep the finest lines where they are no finer than a page", async () => {
    const fine = await striped(1_600, 1_200, 2).jpeg({ quality: 95 }).toBuffer();
    const [page] = await composedPages(await compose([fine]));
    expect((await sharp(page?.jpeg).metadata()).width).toBe(1_600);
    expect(await contrast(page?.jpeg ?? Buffer.alloc(0))).toBeGreaterThan(200);
  });

  test("with some bytes too many between their blocks are whole", async () => {
    const bytes = await red().jpeg().toBuffer();
    const at = bytes.indexOf(Buffer.from("ffc4", "hex"));
    const sloppy = Buffer.concat([bytes.subarray(0, at), Buffer.from([1, 2, 3]), bytes.subarray(at)]);
    expect((await composedPages(await compose([sloppy]))).length).toBe(1);
  });
});

describe("a photograph that takes too much", () => {
  const noise = async (): Promise<string> =>
    folder.put(await striped(1_200, 900, 1).jpeg({ quality: 100 }).toBuffer());

  test("is made smaller until it fits its share", async () => {
    const path = await noise();
    const usual = await pageJpeg(path, 100_000_000, 85);
    const smaller = await pageJpeg(path, usual.bytes.length - 1, 85);
    expect(usual.quality).toBe(85);
    expect(smaller.quality).toBeLessThan(85);
    expect(smaller.bytes.length).toBeLessThan(usual.bytes.length);
  });

  test("is refused where no quality is small enough", async () => {
    await expect(pageJpeg(await noise(), 100, 85)).rejects.toMatchObject({ because: "too-large" });
  });
});

describe("what is no photograph", () => {
  const photograph = () => striped(300, 200, 7).jpeg({ quality: 90 }).toBuffer();

  /** The same picture, with another size in its head. */
  const flood = async (): Promise<Buffer> => {
    const bytes = await photograph();
    const at = bytes.indexOf(Buffer.from("ffc0", "hex"));
    return altered(bytes, at + 5, Buffer.from("75307530", "hex"));
  };

  const refused: readonly (readonly [
    what: string,
    bytes: () => Buffer | Promise<Buffer>,
    because: FileRefusal,
  ])[] = [
    ["half a photograph", async () => cutAt(await photograph(), 0.5), "damaged"],
    ["a photograph without its end", async () => (await photograph()).subarray(0, -2), "damaged"],
    ["the mark of a JPEG alone", () => Buffer.from("ffd8ffe0", "hex"), "damaged"],
    [
      "a photograph with a hole",
      async () => {
        const bytes = await photograph();
        return altered(bytes, Math.floor(bytes.length / 2), Buffer.alloc(200, 0xff));
      },
      "damaged",
    ],
    ["zeros", () => Buffer.alloc(5_000), "damaged"],
    ["nothing", () => Buffer.alloc(0), "empty"],
    ["a photograph of an iPhone", () => heicBytes(), "heic"],
    ["a PNG", () => plainPng(), "mismatch"],
    ["a PDF", () => pdfBytes(), "mismatch"],
    ["a web page", () => Buffer.from("<html></html>"), "mismatch"],
    ["a flood of pixels", flood, "too-many-pixels"],
  ];

  test.each(refused)("%s is named by its place", async (_what, bytes, because) => {
    const paths = [await folder.put(await photograph()), await folder.put(await bytes())];
    expect(await composePdf(paths, join(folder.path, "refused.pdf"), nobodyWaits)).toStrictEqual({
      kind: "refused",
      at: 1,
      because,
    });
  });
});

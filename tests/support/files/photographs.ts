import sharp, { type Sharp } from "sharp";

/** How a camera lays down a picture that is to be turned again: the way back for each value of EXIF's orientation. */
const laidDown: Readonly<Record<number, { readonly turn: number; readonly mirror?: "flip" | "flop" }>> = {
  1: { turn: 0 },
  2: { turn: 0, mirror: "flop" },
  3: { turn: 180 },
  4: { turn: 0, mirror: "flip" },
  5: { turn: 90, mirror: "flop" },
  6: { turn: 270 },
  7: { turn: 90, mirror: "flip" },
  8: { turn: 90 },
};

/** A white picture with a red corner at its upper left, broader than high. */
const marked = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#ffffff" } }).composite([
    {
      input: {
        create: { width: width / 2, height: height / 2, channels: 3, background: "#ff0000" },
      },
      left: 0,
      top: 0,
    },
  ]);

/** The marked picture as a phone keeps it that was held this way, with its place and maker. */
export const heldPhotograph = async (orientation: number): Promise<Buffer> => {
  const { turn, mirror } = laidDown[orientation] ?? { turn: 0 };
  const turned = await sharp(await marked(600, 400).png().toBuffer())
    .rotate(turn)
    .png()
    .toBuffer();
  const picture = mirror === undefined ? sharp(turned) : sharp(turned)[mirror]();
  return picture
    .withExif({
      IFD0: { Make: "TodokePhone" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 40/1 52/1" },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
};

/** Stripes, black and white in turn, each this broad. */
export const striped = (width: number, height: number, stripe: number): Sharp => {
  const line = Buffer.from(Array.from({ length: width }, (_, x) => (Math.floor(x / stripe) % 2) * 255));
  return sharp(Buffer.alloc(width * height, line), { raw: { width, height, channels: 1 } });
};

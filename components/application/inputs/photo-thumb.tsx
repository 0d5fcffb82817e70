import { useEffect, useRef } from "react";

/** Twice as many pixels as the picture is wide on the page. */
const pixels = 160;

const draw = async (photo: File, canvas: HTMLCanvasElement): Promise<void> => {
  const picture = await createImageBitmap(photo, { resizeHeight: pixels, resizeQuality: "medium" });
  const scale = Math.min(1, pixels / picture.width);
  canvas.width = picture.width * scale;
  canvas.height = picture.height * scale;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
};

const nothing = (): void => undefined;

/** A small upright picture of a photograph that is still on the person's own computer; its name stands beside it. */
export const PhotoThumb = ({ photo }: { readonly photo: File }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) void draw(photo, canvas.current).catch(nothing); // What is no picture is refused when it is read.
  }, [photo]);
  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      width={1}
      height={1}
      className="size-20 flex-none rounded-6 border border-solid-gray-200 bg-solid-gray-50 object-contain"
    />
  );
};

import { encode } from "uqr";

/** Quiet cells around a QR code; a reader needs four. */
const border = 4;

const pathOf = (cells: readonly (readonly boolean[])[]): string =>
  cells.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");

/** A text as a QR code, black on white; `label` says what it is. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { data, size } = encode(text, { ecc: "M", border });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-48 flex-none border border-solid-gray-300 bg-white print:border-0"
    >
      <path d={pathOf(data)} className="fill-black" />
    </svg>
  );
};

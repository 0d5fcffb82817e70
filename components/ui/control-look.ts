/** How wide a control is: as wide as the value that is expected in it. */
export type ControlWidth = "digits" | "number" | "name" | "full";

const widths: Readonly<Record<ControlWidth, string>> = {
  digits: "w-24",
  number: "w-70",
  name: "w-120",
  full: "w-full",
};

const shared =
  "min-w-0 rounded-8 border border-solid-gray-600 bg-white px-4 text-std-16N-170 text-solid-gray-900 hover:border-black aria-invalid:border-2 aria-invalid:border-error-1 aria-invalid:px-[calc(1rem-1px)]";

/** The class for how wide a control is. */
export const controlWidth = (width: ControlWidth): string => `max-w-full ${widths[width]}`;

/** The classes that text input, text area and select have in common. */
export const controlLook = (width: ControlWidth): string => `${shared} ${controlWidth(width)}`;

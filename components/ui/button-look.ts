export type ButtonLook = "primary" | "secondary" | "quiet";

const shared =
  "inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-8 px-5 py-2 text-center text-oln-16B-100 leading-130 print:hidden aria-disabled:cursor-default aria-disabled:text-solid-gray-536 aria-disabled:no-underline";

const looks: Readonly<Record<ButtonLook, string>> = {
  primary:
    "border border-blue-900 bg-blue-900 text-white hover:border-blue-1000 hover:bg-blue-1000 active:bg-blue-1200",
  secondary:
    "border border-blue-900 bg-white text-blue-900 hover:bg-blue-50 hover:text-blue-1000 active:bg-blue-100",
  quiet:
    "border border-transparent text-blue-1000 underline underline-offset-4 hover:bg-blue-50 hover:decoration-2 active:bg-blue-100",
};

/** The classes of a button, and of a link that looks like one. */
export const buttonLook = (look: ButtonLook): string => `${shared} ${looks[look]}`;

/** The classes that radio button and checkbox have in common; forced colours get the browser's own drawing. */
export const choiceLook =
  "relative mt-2.5 size-6 flex-none cursor-pointer appearance-none border-2 border-solid-gray-600 bg-white hover:border-black aria-invalid:border-error-1 forced-colors:appearance-auto";

/** A choice and its words in one target of 44 px or more. */
export const choiceLabel = "flex min-h-11 cursor-pointer gap-3";
export const choiceWords = "min-w-0 py-2";

import type { ReactNode } from "react";
import { choiceLabel, choiceLook, choiceWords } from "./choice-look";
import type { Native } from "./native";

const box =
  "rounded-4 checked:border-blue-900 checked:bg-blue-900 checked:before:absolute checked:before:top-0.5 checked:before:left-1.5 checked:before:h-3 checked:before:w-2 checked:before:rotate-45 checked:before:border-r-3 checked:before:border-b-3 checked:before:border-white forced-colors:before:hidden";

interface CheckboxProps extends Omit<Native<"input">, "type"> {
  readonly children: ReactNode;
}

/** Yes or no, or one of several that may be chosen together. */
export const Checkbox = ({ children, ...native }: CheckboxProps) => (
  <label className={choiceLabel}>
    <input {...native} type="checkbox" className={`${choiceLook} ${box}`} />
    <span className={choiceWords}>{children}</span>
  </label>
);

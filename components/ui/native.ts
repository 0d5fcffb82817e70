import type { ComponentProps, JSX } from "react";

/** What a native element takes, but looks, placeholder texts and the disabled state: the pieces have none. */
export type Native<Tag extends keyof JSX.IntrinsicElements> = Omit<
  ComponentProps<Tag>,
  "className" | "style" | "placeholder" | "disabled"
>;

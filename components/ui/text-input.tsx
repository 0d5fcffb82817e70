import { controlLook, type ControlWidth } from "./control-look";
import type { Native } from "./native";

interface TextInputProps extends Omit<Native<"input">, "width"> {
  readonly width?: ControlWidth;
}

/** One line of text; numbers and ids stand in tabular figures. */
export const TextInput = ({ width = "number", type = "text", ...native }: TextInputProps) => (
  <input {...native} type={type} className={`${controlLook(width)} h-12 tabular-nums`} />
);

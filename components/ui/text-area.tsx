import { controlLook, type ControlWidth } from "./control-look";
import type { Native } from "./native";

interface TextAreaProps extends Native<"textarea"> {
  readonly width?: ControlWidth;
}

/** Several lines of text. */
export const TextArea = ({ width = "full", rows = 4, ...native }: TextAreaProps) => (
  <textarea {...native} rows={rows} className={`${controlLook(width)} py-2`} />
);

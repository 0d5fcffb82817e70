import { controlLook, controlWidth, type ControlWidth } from "./control-look";
import { Icon } from "./icon";
import type { Native } from "./native";

interface SelectProps extends Native<"select"> {
  readonly width?: ControlWidth;
  /** What stands there before anything is chosen; null where something always is. */
  readonly unchosen: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of many. */
export const Select = ({ width = "number", unchosen, options, ...native }: SelectProps) => (
  <span className={`grid grid-cols-[minmax(0,1fr)] ${controlWidth(width)}`}>
    <select
      {...native}
      className={`${controlLook("full")} col-start-1 row-start-1 h-12 cursor-pointer appearance-none truncate pe-10!`}
    >
      {unchosen !== null && <option value="">{unchosen}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
    <span className="pointer-events-none col-start-1 row-start-1 self-center justify-self-end pe-3">
      <Icon name="down" />
    </span>
  </span>
);

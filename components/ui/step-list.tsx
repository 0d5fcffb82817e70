import { Icon, type IconName } from "./icon";

export type StepState = "done" | "here" | "ahead";

const icons: Readonly<Record<StepState, IconName>> = { done: "check", here: "dot", ahead: "circle" };

const bar: Readonly<Record<StepState, string>> = {
  done: "border-success-2",
  here: "border-blue-900",
  ahead: "border-solid-gray-300",
};

const words: Readonly<Record<StepState, string>> = {
  done: "",
  here: "font-700",
  ahead: "text-solid-gray-700",
};

interface StepListProps {
  readonly label: string;
  readonly steps: readonly {
    readonly title: string;
    readonly state: StepState;
    /** The state in a word, where the icon alone would say it. */
    readonly stateWord: string;
    /** A day, 「いま」, or until when. */
    readonly note?: string;
  }[];
}

/** The steps of one matter from left to right; on a phone from top to bottom. */
export const StepList = ({ label, steps }: StepListProps) => (
  <ol aria-label={label} className="grid auto-cols-fr max-sm:gap-2 sm:grid-flow-col">
    {steps.map(({ title, state, stateWord, note }) => (
      <li
        key={title}
        aria-current={state === "here" ? "step" : undefined}
        className={`flex min-w-0 gap-1 border-solid pe-3 text-dns-14N-130 leading-160 max-sm:border-s-4 max-sm:ps-3 sm:border-t-4 sm:pt-2 ${bar[state]} ${words[state]}`}
      >
        <span className={state === "done" ? "text-success-2" : ""}>
          <Icon name={icons[state]} label={stateWord} />
        </span>
        <span className="min-w-0 max-sm:flex max-sm:flex-wrap max-sm:gap-x-3">
          <span className="block">{title}</span>
          {note !== undefined && <span className="block tabular-nums">{note}</span>}
        </span>
      </li>
    ))}
  </ol>
);

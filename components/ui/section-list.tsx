import { Icon, type IconName } from "./icon";

export type SectionState = "done" | "here" | "open";

const icons: Readonly<Record<SectionState, IconName>> = { done: "check", here: "dot", open: "circle" };

const look: Readonly<Record<SectionState, string>> = {
  done: "text-solid-gray-700",
  here: "bg-solid-gray-50 font-700",
  open: "",
};

interface SectionListProps {
  /** What the list is, for those who jump between landmarks. */
  readonly label: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: SectionState;
    /** The state in a word, where the icon alone would say it. */
    readonly stateWord: string;
    /** 「あと2」 */
    readonly open?: string;
  }[];
}

/** The sections of a long page with what is still open in each, beside the page. */
export const SectionList = ({ label, sections }: SectionListProps) => (
  <nav aria-label={label} className="w-full lg:w-53 print:hidden">
    <ol className="grid">
      {sections.map(({ id, title, state, stateWord, open }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={state === "here" ? "step" : undefined}
            className={`flex min-h-11 items-center gap-2 rounded-8 px-2 py-1.5 hover:bg-blue-50 ${look[state]}`}
          >
            <span className={state === "done" ? "text-success-2" : ""}>
              <Icon name={icons[state]} label={stateWord} />
            </span>
            <span className="min-w-0 flex-1">{title}</span>
            {open !== undefined && (
              <span className="flex-none text-dns-14B-130 text-orange-900 tabular-nums">{open}</span>
            )}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);

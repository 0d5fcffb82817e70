import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";
import { frameTexts } from "@/lib/texts/ja/frame";

/** Whose turn it is; `late` only where something will be missed. */
export type Turn = "yours" | "theirs" | "done" | "late";

const looks: Readonly<Record<Turn, readonly [icon: IconName, frame: string, mark: string]>> = {
  yours: ["arrow", "border-blue-900 bg-blue-50", "text-blue-900"],
  theirs: ["clock", "border-solid-gray-420 bg-solid-gray-50", "text-solid-gray-700"],
  done: ["check", "border-success-2 bg-solid-gray-50", "text-success-2"],
  late: ["warning", "border-error-1 bg-red-50", "text-error-2"],
};

export interface NextStripProps {
  readonly turn: Turn;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What to do next, or whom the page waits for; on top of every page, in the same place. */
export const NextStrip = ({ turn, title, children, actions }: NextStripProps) => {
  const [icon, frame, mark] = looks[turn];
  return (
    <section
      aria-label={frameTexts.next}
      className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-8 border-s-6 px-5 py-4 sm:min-h-20 ${frame}`}
    >
      <div className="grid min-w-0 flex-1 basis-80 grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
        <span className={`text-std-18B-160 ${mark}`}>
          <Icon name={icon} />
        </span>
        <p className={`text-std-18B-160 [word-break:auto-phrase] ${turn === "late" ? mark : ""}`}>{title}</p>
        {children !== undefined && <div className="col-start-2 measure">{children}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-3">{actions}</div>}
    </section>
  );
};

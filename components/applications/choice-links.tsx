import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

interface ChoiceLinksProps {
  readonly choices: readonly {
    readonly key: string;
    readonly href: Route;
    readonly title: ReactNode;
    readonly note?: ReactNode;
  }[];
}

/** One of a few answers, each a way to the next question. */
export const ChoiceLinks = ({ choices }: ChoiceLinksProps) => (
  <ul className="grid max-w-180 grid-cols-[minmax(0,1fr)] gap-3">
    {choices.map(({ key, href, title, note }) => (
      <li key={key}>
        <Link
          href={href}
          className="flex min-h-14 items-center justify-between gap-4 rounded-8 border border-solid-gray-420 px-5 py-3 hover:border-blue-900 hover:bg-blue-50 hover:underline"
        >
          <span className="min-w-0">
            <span className="block text-blue-1000">{title}</span>
            {note !== undefined && (
              <span className="block text-dns-14N-130 leading-170 text-solid-gray-700 tabular-nums">
                {note}
              </span>
            )}
          </span>
          <Icon name="arrow" />
        </Link>
      </li>
    ))}
  </ul>
);

import Link from "next/link";
import type { Side } from "@/lib/domain/actor";
import { statuses } from "@/lib/domain/application/status";
import {
  countOf,
  listGroupNames,
  listGroups,
  type ListGroup,
  type StatusCounts,
} from "@/lib/domain/application/listing";
import { applicationListTexts, groupWords } from "@/lib/texts/ja/applications";
import { applicationListRoute } from "@/components/application/application-routes";

interface GroupLinksProps {
  readonly side: Side;
  readonly counts: StatusCounts;
  readonly search: string;
  readonly show: ListGroup | null;
}

/** Narrows a list by whose turn it is, with how many there are of each. */
export const GroupLinks = ({ side, counts, search, show }: GroupLinksProps) => {
  const groups = [
    { group: null, word: applicationListTexts.all, count: countOf(counts, statuses) },
    ...listGroupNames.map((group) => ({
      group,
      word: groupWords[side][group],
      count: countOf(counts, listGroups[group]),
    })),
  ];
  return (
    <nav aria-label={applicationListTexts.groups}>
      <ul className="flex flex-wrap gap-2">
        {groups.map(({ group, word, count }) => (
          <li key={word}>
            <Link
              href={applicationListRoute({ search, show: group })}
              aria-current={group === show ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 rounded-8 border border-solid-gray-420 px-3.5 tabular-nums hover:bg-solid-gray-50 hover:underline aria-[current=page]:border-blue-900 aria-[current=page]:bg-blue-50 aria-[current=page]:font-700 aria-[current=page]:text-blue-1000"
            >
              {word}
              <span>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

import Link from "next/link";
import { applicationListRoute } from "@/components/application/application-routes";
import { countOf, listGroupNames, listGroups, type StatusCounts } from "@/lib/domain/application/listing";
import { groupWords } from "@/lib/texts/ja/applications";
import { homeTexts } from "@/lib/texts/ja/home";

/** How many applications a vendor has in each state, each the way to their list. */
export const GroupCards = ({ counts }: { readonly counts: StatusCounts }) => (
  <nav aria-label={homeTexts.counts}>
    <ul className="grid grid-cols-2 gap-4 lg:grid-cols-4">
      {listGroupNames
        .filter((group) => group !== "over")
        .map((group) => (
          <li key={group}>
            <Link
              href={applicationListRoute({ show: group })}
              className="grid h-full content-start rounded-12 border border-solid-gray-420 px-4 py-3 hover:border-blue-900 hover:bg-blue-50 hover:underline"
            >
              <span className="text-dns-14N-130 leading-170 text-solid-gray-700">
                {groupWords.vendor[group]}
              </span>
              <span className="text-std-24B-150 tabular-nums">
                {homeTexts.countOf(countOf(counts, listGroups[group]))}
              </span>
            </Link>
          </li>
        ))}
    </ul>
  </nav>
);

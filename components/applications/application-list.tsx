import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Side } from "@/lib/domain/actor";
import {
  countOf,
  listGroups,
  type ListedApplication,
  type ListGroup,
  type StatusCounts,
} from "@/lib/domain/application/listing";
import { statuses } from "@/lib/domain/application/status";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { applicationListTexts, groupWords } from "@/lib/texts/ja/applications";
import { applicationListRoute, startRoute } from "@/components/application/application-routes";
import { ApplicationSearch } from "./application-search";
import { ApplicationTable } from "./application-table";
import { GroupLinks } from "./group-links";

interface ApplicationListProps {
  readonly applications: readonly ListedApplication[];
  readonly counts: StatusCounts;
  readonly search: string;
  readonly show: ListGroup | null;
  /** Behind what the next page begins, or null; and whether this is the first. */
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly limit: number;
  readonly side: Side;
  readonly today: PlainDate;
}

const Nothing = ({ search, show, side }: Pick<ApplicationListProps, "search" | "show" | "side">) =>
  search === "" && show !== null ? (
    <EmptyState title={applicationListTexts.groupNothingTitle(groupWords[side][show])} />
  ) : (
    <EmptyState title={applicationListTexts.nothingTitle(search)}>
      {applicationListTexts.nothingText}
    </EmptyState>
  );

const Pages = ({
  search,
  show,
  next,
  isFirst,
  limit,
}: Pick<ApplicationListProps, "search" | "show" | "next" | "isFirst" | "limit">) => (
  <nav aria-label={applicationListTexts.pages} className="flex flex-wrap items-center gap-x-6 gap-y-3">
    {next !== null && (
      <ButtonLink href={applicationListRoute({ search, show, after: next })} look="secondary">
        {applicationListTexts.next(limit)}
      </ButtonLink>
    )}
    {!isFirst && (
      <TextLink href={applicationListRoute({ search, show })}>{applicationListTexts.first}</TextLink>
    )}
  </nav>
);

/** The applications of the reader: searched, narrowed, a page at a time; or what will stand here. */
export const ApplicationList = ({ applications, counts, side, today, ...page }: ApplicationListProps) => {
  const { search, show, next, isFirst } = page;
  const total = countOf(counts, show === null ? statuses : listGroups[show]);
  if (search === "" && countOf(counts, statuses) === 0)
    return (
      <EmptyState
        title={applicationListTexts.emptyTitle}
        action={<ButtonLink href={startRoute()}>{applicationListTexts.startFirst}</ButtonLink>}
      >
        {applicationListTexts.emptyText[side]}
      </EmptyState>
    );
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <ApplicationSearch search={search} show={show} side={side} />
        <GroupLinks side={side} counts={counts} search={search} show={show} />
      </div>
      {applications.length === 0 ? (
        <Nothing search={search} show={show} side={side} />
      ) : (
        <ApplicationTable
          caption={
            search === ""
              ? applicationListTexts.caption(total)
              : applicationListTexts.captionFound(search, total)
          }
          applications={applications}
          side={side}
          today={today}
        />
      )}
      {(next !== null || !isFirst) && <Pages {...page} />}
    </>
  );
};

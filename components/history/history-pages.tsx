import { historyRoute } from "@/components/application/application-routes";
import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import { historyTexts } from "@/lib/texts/ja/history";

interface HistoryPagesProps {
  readonly applicationId: string;
  /** Older than what the next page begins, or null. */
  readonly next: string | null;
  readonly isFirst: boolean;
}

/** The way to what happened before, and back to the latest. */
export const HistoryPages = ({ applicationId, next, isFirst }: HistoryPagesProps) =>
  next === null && isFirst ? null : (
    <nav aria-label={historyTexts.pages} className="flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      {next !== null && (
        <ButtonLink href={historyRoute(applicationId, next)} look="secondary">
          {historyTexts.older}
        </ButtonLink>
      )}
      {!isFirst && <TextLink href={historyRoute(applicationId)}>{historyTexts.latest}</TextLink>}
    </nav>
  );

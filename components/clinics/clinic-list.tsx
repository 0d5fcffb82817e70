import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { clinicListTexts } from "@/lib/texts/ja/clinics";
import { clinicListRoute } from "./clinic-routes";
import { ClinicSearch } from "./clinic-search";
import { ClinicTable, type ClinicLine } from "./clinic-table";

interface ClinicListProps {
  readonly search: string;
  readonly total: number;
  readonly clinics: readonly ClinicLine[];
  /** Behind whom the page begins, and the next one; null at the ends. */
  readonly after: string | null;
  readonly next: string | null;
  readonly limit: number;
}

const Nobody = () => (
  <EmptyState
    title={clinicListTexts.emptyTitle}
    action={<ButtonLink href="/clinics/new">{clinicListTexts.registerFirst}</ButtonLink>}
  >
    {clinicListTexts.emptyText}
  </EmptyState>
);

const Pages = ({ search, after, next, limit }: Omit<ClinicListProps, "total" | "clinics">) => (
  <nav aria-label={clinicListTexts.pages} className="flex flex-wrap items-center gap-x-6 gap-y-3">
    {next !== null && (
      <ButtonLink href={clinicListRoute(search, next)} look="secondary">
        {clinicListTexts.next(limit)}
      </ButtonLink>
    )}
    {after !== null && <TextLink href={clinicListRoute(search, null)}>{clinicListTexts.first}</TextLink>}
  </nav>
);

/** A vendor's customers: searched, a page at a time; or what will stand here. */
export const ClinicList = ({ total, clinics, ...page }: ClinicListProps) => {
  const { search, after, next } = page;
  if (total === 0 && search === "") return <Nobody />;
  const caption =
    search === "" ? clinicListTexts.caption(total) : clinicListTexts.captionFound(search, total);
  return (
    <>
      <ClinicSearch search={search} />
      {total === 0 ? (
        <EmptyState title={clinicListTexts.nothingTitle(search)}>{clinicListTexts.nothingText}</EmptyState>
      ) : (
        <ClinicTable caption={caption} clinics={clinics} />
      )}
      {(next !== null || after !== null) && <Pages {...page} />}
    </>
  );
};

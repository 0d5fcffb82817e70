import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { wire } from "@/components/ui/field";
import { FieldHeading } from "@/components/ui/field-heading";
import { FieldHelp } from "@/components/ui/field-parts";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { clinicListTexts } from "@/lib/texts/ja/clinics";
import { startTexts } from "@/lib/texts/ja/start";
import { startRoute, startSearchRoute } from "@/components/application/application-routes";
import { FacilityLinks, type ChoosableFacility } from "./facility-choice";

interface CustomerChoiceProps {
  readonly search: string;
  readonly total: number;
  readonly clinics: readonly {
    readonly id: string;
    readonly name: string;
    readonly facilities: readonly ChoosableFacility[];
  }[];
  readonly after: string | null;
  readonly next: string | null;
  readonly limit: number;
}

const field = { id: "q", label: clinicListTexts.search, help: clinicListTexts.searchHelp };

const Search = ({ search }: { readonly search: string }) => (
  <search>
    <form action={startRoute()} className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <label htmlFor={field.id}>
        <FieldHeading {...field} />
      </label>
      <FieldHelp {...field} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 pt-1">
        <TextInput {...wire(field)} type="search" name="q" width="name" defaultValue={search} />
        <Button type="submit">{clinicListTexts.submit}</Button>
        {search !== "" && <TextLink href={startRoute()}>{clinicListTexts.all}</TextLink>}
      </div>
    </form>
  </search>
);

const Found = ({ search, clinics, after, next, limit }: Omit<CustomerChoiceProps, "total">) => (
  <>
    {clinics.map(({ id, name, facilities }) => (
      <Section key={id} id={`clinic-${id}`} title={name}>
        {facilities.length === 0 ? <p>{startTexts.noFacility}</p> : <FacilityLinks facilities={facilities} />}
      </Section>
    ))}
    {(next !== null || after !== null) && (
      <nav aria-label={clinicListTexts.pages} className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {next !== null && (
          <ButtonLink href={startSearchRoute(search, next)} look="secondary">
            {clinicListTexts.next(limit)}
          </ButtonLink>
        )}
        {after !== null && <TextLink href={startSearchRoute(search, null)}>{clinicListTexts.first}</TextLink>}
      </nav>
    )}
  </>
);

/** A vendor's customers with their facilities, to start an application for one of them. */
export const CustomerChoice = ({ total, ...found }: CustomerChoiceProps) => {
  const { search } = found;
  if (total === 0 && search === "")
    return (
      <EmptyState
        title={clinicListTexts.stripEmpty}
        action={<ButtonLink href="/clinics/new">{startTexts.registerClinic}</ButtonLink>}
      >
        {clinicListTexts.emptyText}
      </EmptyState>
    );
  return (
    <>
      <Search search={search} />
      {total === 0 ? (
        <EmptyState title={clinicListTexts.nothingTitle(search)}>{clinicListTexts.nothingText}</EmptyState>
      ) : (
        <Found {...found} />
      )}
    </>
  );
};

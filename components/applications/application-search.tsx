import { Button } from "@/components/ui/button";
import { wire } from "@/components/ui/field";
import { FieldHeading } from "@/components/ui/field-heading";
import { FieldHelp } from "@/components/ui/field-parts";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import type { Side } from "@/lib/domain/actor";
import type { ListGroup } from "@/lib/domain/application/listing";
import { applicationListTexts } from "@/lib/texts/ja/applications";
import { applicationListRoute } from "@/components/application/application-routes";

interface ApplicationSearchProps {
  readonly search: string;
  readonly show: ListGroup | null;
  readonly side: Side;
}

/** Finds applications by what one knows of them; the address says what was looked for. */
export const ApplicationSearch = ({ search, show, side }: ApplicationSearchProps) => {
  const field = {
    id: "q",
    label: applicationListTexts.search,
    help: side === "vendor" ? applicationListTexts.searchHelp : applicationListTexts.clinicSearchHelp,
  };
  return (
    <search>
      <form action={applicationListRoute({})} className="grid grid-cols-[minmax(0,1fr)] gap-1">
        <label htmlFor={field.id}>
          <FieldHeading {...field} />
        </label>
        <FieldHelp {...field} />
        {show !== null && <input type="hidden" name="show" value={show} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3 pt-1">
          <TextInput {...wire(field)} type="search" name="q" width="name" defaultValue={search} />
          <Button type="submit" look="secondary">
            {applicationListTexts.submit}
          </Button>
          {(search !== "" || show !== null) && (
            <TextLink href={applicationListRoute({})}>{applicationListTexts.everything}</TextLink>
          )}
        </div>
      </form>
    </search>
  );
};

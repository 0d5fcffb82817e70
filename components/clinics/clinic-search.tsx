import { Button } from "@/components/ui/button";
import { wire } from "@/components/ui/field";
import { FieldHeading } from "@/components/ui/field-heading";
import { FieldHelp } from "@/components/ui/field-parts";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { clinicListTexts } from "@/lib/texts/ja/clinics";

const field = { id: "q", label: clinicListTexts.search, help: clinicListTexts.searchHelp };

/** Finds customers by what one knows of them; the address says what was looked for. */
export const ClinicSearch = ({ search }: { readonly search: string }) => (
  <search>
    <form action="/clinics" className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <label htmlFor={field.id}>
        <FieldHeading {...field} />
      </label>
      <FieldHelp {...field} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 pt-1">
        <TextInput {...wire(field)} type="search" name="q" width="name" defaultValue={search} />
        <Button type="submit" look="secondary">
          {clinicListTexts.submit}
        </Button>
        {search !== "" && <TextLink href="/clinics">{clinicListTexts.all}</TextLink>}
      </div>
    </form>
  </search>
);

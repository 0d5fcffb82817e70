import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { PhoneLink } from "@/components/ui/text-link";
import type { ClinicDetails } from "@/lib/domain/organisation/clinic";
import { clinicListTexts, clinicTexts } from "@/lib/texts/ja/clinics";
import { editClinicRoute, newFacilityRoute } from "./clinic-routes";
import { FacilityFacts, type ShownFacility } from "./facility-facts";

interface ClinicFactsProps {
  readonly clinic: ClinicDetails & { readonly id: string; readonly facilities: readonly ShownFacility[] };
  /** Whether the reader is the vendor, who keeps the customer's data. */
  readonly byVendor: boolean;
  /** Who can sign in there, and who is invited. */
  readonly people?: ReactNode;
  /** Its applications, facility by facility. */
  readonly applications?: ReactNode;
}

const orUnknown = (text: string): ReactNode =>
  text === "" ? <span className="text-solid-gray-700">{clinicTexts.unknown}</span> : text;

const Contact = ({ clinic, byVendor }: Omit<ClinicFactsProps, "people" | "applications">) => (
  <Section
    id="contact"
    title={clinicTexts.contactSection}
    {...(!byVendor && { note: clinicTexts.toSupport })}
  >
    <DefinitionList
      items={[
        { term: clinicTexts.kana, description: clinic.kana },
        {
          term: clinicTexts.phone,
          description: clinic.phone === "" ? orUnknown("") : <PhoneLink phone={clinic.phone} />,
        },
        { term: clinicTexts.address, description: orUnknown(clinic.address) },
        { term: clinicTexts.contact, description: orUnknown(clinic.contact) },
        ...(byVendor
          ? [{ term: clinicListTexts.customerNumber, description: orUnknown(clinic.customerNumber ?? "") }]
          : []),
      ]}
    />
    {byVendor && (
      <div>
        <ButtonLink href={editClinicRoute(clinic.id)} look="secondary">
          {clinicTexts.changeClinic}
        </ButtonLink>
      </div>
    )}
  </Section>
);

/** A customer: its facilities, how to reach it, and its people. */
export const ClinicFacts = ({ clinic, byVendor, people, applications }: ClinicFactsProps) => (
  <>
    <Section
      id="facilities"
      title={clinicTexts.facilities}
      note={clinicTexts.facilityCount(clinic.facilities.length)}
    >
      <div className="grid gap-8">
        {clinic.facilities.map((facility) => (
          <FacilityFacts key={facility.id} facility={facility} />
        ))}
      </div>
      <div>
        <ButtonLink href={newFacilityRoute(clinic.id)} look="secondary">
          {clinicTexts.add}
        </ButtonLink>
      </div>
    </Section>
    {applications}
    <Contact clinic={clinic} byVendor={byVendor} />
    {people}
  </>
);

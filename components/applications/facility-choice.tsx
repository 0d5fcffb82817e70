import { FacilityTitle } from "@/components/clinics/facility-title";
import { newFacilityRoute } from "@/components/clinics/clinic-routes";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import { placeAndCode } from "@/lib/texts/ja/clinics";
import { startTexts } from "@/lib/texts/ja/start";
import { startRoute } from "@/components/application/application-routes";
import { ChoiceLinks } from "./choice-links";

export interface ChoosableFacility {
  readonly id: string;
  readonly feeTable: FeeTable;
  readonly name: string;
  readonly prefecture: string;
  readonly code: string | null;
}

/** Facilities to start an application for. */
export const FacilityLinks = ({ facilities }: { readonly facilities: readonly ChoosableFacility[] }) => (
  <ChoiceLinks
    choices={facilities.map((facility) => ({
      key: facility.id,
      href: startRoute(facility.id),
      title: <FacilityTitle facility={facility} />,
      note: placeAndCode(facility.prefecture, facility.code),
    }))}
  />
);

/** A clinic's own facilities, to start an application for one of them. */
export const OwnFacilityChoice = ({
  facilities,
  clinicId,
}: {
  readonly facilities: readonly ChoosableFacility[];
  readonly clinicId: string;
}) =>
  facilities.length === 0 ? (
    <EmptyState
      title={startTexts.noFacility}
      action={<ButtonLink href={newFacilityRoute(clinicId)}>{startTexts.addFacility}</ButtonLink>}
    >
      {startTexts.noFacilityTodo}
    </EmptyState>
  ) : (
    <Section id="facilities" title={startTexts.facilities}>
      <FacilityLinks facilities={facilities} />
    </Section>
  );

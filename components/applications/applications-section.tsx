import { FacilityTitle } from "@/components/clinics/facility-title";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Side } from "@/lib/domain/actor";
import type { ListedApplication } from "@/lib/domain/application/listing";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import {
  applicationListTexts,
  applicationSectionTexts,
  facilityText,
  formTitle,
  numberText,
} from "@/lib/texts/ja/applications";
import { momentText } from "@/lib/texts/ja/dates";
import {
  applicationListRoute,
  applicationRoute,
  startRoute,
} from "@/components/application/application-routes";
import { ApplicationStatus } from "./application-status";

interface ApplicationsSectionProps {
  readonly facilities: readonly { readonly id: string; readonly feeTable: FeeTable; readonly name: string }[];
  readonly applications: readonly ListedApplication[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
  readonly search: string;
  readonly side: Side;
}

const Line = ({ application, side }: { readonly application: ListedApplication; readonly side: Side }) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-200 py-3 tabular-nums">
    <span className="min-w-0 flex-1 basis-60">
      <TextLink href={applicationRoute(application.id)}>{formTitle(application.form)}</TextLink>
      <span className="block text-dns-14N-130 leading-170 text-solid-gray-700">
        {numberText(application.number)}
        {"　"}
        {applicationListTexts.activity} {momentText(application.updatedAt)}
      </span>
    </span>
    <ApplicationStatus status={application.status} side={side} />
  </li>
);

/** The applications of a clinic, facility by facility, and the way to another one for each. */
export const ApplicationsSection = ({
  facilities,
  applications,
  more,
  search,
  side,
}: ApplicationsSectionProps) => (
  <Section id="applications" title={applicationSectionTexts.title}>
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {facilities.map((facility) => {
        const own = applications.filter((each) => each.facility.id === facility.id);
        return (
          <article
            key={facility.id}
            aria-labelledby={`applications-${facility.id}`}
            className="grid grid-cols-[minmax(0,1fr)] gap-2"
          >
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <h3 id={`applications-${facility.id}`} className="min-w-0 text-std-18B-160">
                <FacilityTitle facility={facility} />
              </h3>
              <ButtonLink href={startRoute(facility.id)} look="secondary">
                {applicationListTexts.start}
                <span className="sr-only">{applicationSectionTexts.startFor(facilityText(facility))}</span>
              </ButtonLink>
            </div>
            {own.length === 0 ? (
              <p className="text-solid-gray-700">{applicationSectionTexts.none}</p>
            ) : (
              <ul>
                {own.map((application) => (
                  <Line key={application.id} application={application} side={side} />
                ))}
              </ul>
            )}
          </article>
        );
      })}
    </div>
    {more && (
      <p>
        <TextLink href={applicationListRoute({ search })}>{applicationSectionTexts.more}</TextLink>
      </p>
    )}
  </Section>
);

import { FacilityTitle } from "@/components/clinics/facility-title";
import { Section } from "@/components/ui/section";
import { StepList } from "@/components/ui/step-list";
import { TextLink } from "@/components/ui/text-link";
import type { ListedApplication } from "@/lib/domain/application/listing";
import { stepsOf, type Step } from "@/lib/domain/application/steps";
import {
  applicationListTexts,
  applicationSectionTexts,
  facilityText,
  formTitle,
  numberText,
  stepStates,
  stepTitle,
} from "@/lib/texts/ja/applications";
import { dayText } from "@/lib/texts/ja/dates";
import { applicationListRoute, applicationRoute } from "@/components/application/application-routes";

const noteOf = ({ name, state, on }: Step, { validUntil }: ListedApplication): string | null => {
  if (on !== null) return dayText(on);
  if (state === "here")
    return name === "receipt" || name === "completion"
      ? applicationSectionTexts.awaited
      : applicationSectionTexts.now;
  return name === "send" && state === "ahead" && validUntil !== null
    ? applicationSectionTexts.until(validUntil)
    : null;
};

const Going = ({ application }: { readonly application: ListedApplication }) => {
  const { id, form, facility, number, status } = application;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-3 border-b border-solid-gray-300 pb-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="min-w-0 text-std-16B-170">
          {formTitle(form)}
          <span className="block text-dns-14N-130 leading-170 font-400 text-solid-gray-700 tabular-nums">
            <FacilityTitle facility={facility} />
            {"　"}
            {numberText(number)}
          </span>
        </h3>
        <TextLink href={applicationRoute(id)}>
          {applicationListTexts.open}
          <span className="sr-only">
            {applicationSectionTexts.openOf(formTitle(form), facilityText(facility))}
          </span>
        </TextLink>
      </div>
      <StepList
        label={applicationSectionTexts.steps(formTitle(form))}
        steps={stepsOf(application).map((step) => {
          const note = noteOf(step, application);
          return {
            title: stepTitle(step.name, status === "returned"),
            state: step.state,
            stateWord: stepStates[step.state],
            ...(note !== null && { note }),
          };
        })}
      />
    </li>
  );
};

interface GoingApplicationsProps {
  readonly applications: readonly ListedApplication[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
}

/** The applications that are under way, each with its steps. */
export const GoingApplications = ({ applications, more }: GoingApplicationsProps) =>
  applications.length === 0 ? null : (
    <Section id="going" title={applicationSectionTexts.going}>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {applications.map((application) => (
          <Going key={application.id} application={application} />
        ))}
      </ul>
      {more && (
        <p>
          <TextLink href={applicationListRoute({})}>{applicationSectionTexts.more}</TextLink>
        </p>
      )}
    </Section>
  );

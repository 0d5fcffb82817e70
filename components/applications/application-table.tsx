import { FacilityTitle } from "@/components/clinics/facility-title";
import { Icon } from "@/components/ui/icon";
import { Table } from "@/components/ui/table";
import { PhoneLink, TextLink } from "@/components/ui/text-link";
import type { Side } from "@/lib/domain/actor";
import { deadlineStanding, type ListedApplication } from "@/lib/domain/application/listing";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { statusWords, turnWords } from "@/lib/texts/ja/application";
import { applicationListTexts, formTitle, numberText, standingText } from "@/lib/texts/ja/applications";
import { placeAndCode } from "@/lib/texts/ja/clinics";
import { momentText } from "@/lib/texts/ja/dates";
import { applicationRoute } from "@/components/application/application-routes";
import { ApplicationStatus } from "./application-status";

const small = "block text-dns-14N-130 leading-170 text-solid-gray-700";
const urgent = "flex gap-1 font-700 text-error-1";

const columns = [
  { key: "facility", head: applicationListTexts.facility },
  { key: "form", head: applicationListTexts.form },
  { key: "status", head: applicationListTexts.status },
  { key: "deadline", head: applicationListTexts.deadline },
  { key: "activity", head: applicationListTexts.activity, oneLine: true },
] as const;

interface ReadBy {
  readonly side: Side;
  readonly today: PlainDate;
}

const Facility = ({ id, facility }: ListedApplication) => (
  <>
    <TextLink href={applicationRoute(id)}>
      <FacilityTitle facility={facility} />
    </TextLink>
    <span className={small}>{placeAndCode(facility.prefecture, facility.code)}</span>
    {facility.clinicName !== facility.name && <span className={small}>{facility.clinicName}</span>}
  </>
);

const Form = ({ form, number }: ListedApplication) => (
  <>
    {formTitle(form)}
    <span className={small}>{numberText(number)}</span>
  </>
);

const Status = ({ status, sentOn, phone, side }: ListedApplication & Pick<ReadBy, "side">) => (
  <>
    <ApplicationStatus status={status} side={side} />
    {turnWords[side][status] !== statusWords[side][status] && (
      <span className="block">{turnWords[side][status]}</span>
    )}
    {sentOn !== null && <span className={small}>{applicationListTexts.sentOn(sentOn)}</span>}
    {phone !== null && (
      <span className={small}>
        {applicationListTexts.callClinic}
        {phone !== "" && (
          <>
            {" "}
            <PhoneLink phone={phone} />
          </>
        )}
      </span>
    )}
  </>
);

const Urgent = ({ words }: { readonly words: string }) => (
  <span className={urgent}>
    <Icon name="warning" />
    <span>{words}</span>
  </span>
);

const Deadline = ({
  application,
  today,
}: { readonly application: ListedApplication } & Pick<ReadBy, "today">) => {
  if (application.tooLate) return <Urgent words={applicationListTexts.sentTooLate} />;
  const standing = deadlineStanding(application, today);
  const words = standingText(standing, application.validUntil);
  return standing === "soon" || standing === "late" ? <Urgent words={words} /> : words;
};

interface ApplicationTableProps extends ReadBy {
  readonly caption: string;
  readonly applications: readonly ListedApplication[];
}

/** Applications to compare, one line each. */
export const ApplicationTable = ({ caption, applications, side, today }: ApplicationTableProps) => (
  <Table
    caption={caption}
    columns={columns}
    rows={applications.map((application) => ({
      id: application.id,
      cells: {
        facility: <Facility {...application} />,
        form: <Form {...application} />,
        status: <Status {...application} side={side} />,
        deadline: <Deadline application={application} today={today} />,
        activity: momentText(application.updatedAt),
      },
    }))}
  />
);

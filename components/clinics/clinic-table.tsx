import { PhoneLink, TextLink } from "@/components/ui/text-link";
import { Table } from "@/components/ui/table";
import type { FacilityDetails } from "@/lib/domain/organisation/facility";
import { clinicListTexts, placeAndCode } from "@/lib/texts/ja/clinics";
import { clinicRoute } from "./clinic-routes";
import { FacilityTitle } from "./facility-title";

export interface ClinicLine {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly phone: string;
  readonly customerNumber: string | null;
  readonly facilities: readonly (Omit<FacilityDetails, "loginMail"> & { readonly id: string })[];
  readonly people: number;
}

const small = "block text-dns-14N-130 leading-170 text-solid-gray-700";

const columns = [
  { key: "name", head: clinicListTexts.name },
  { key: "facilities", head: clinicListTexts.facilities },
  { key: "phone", head: clinicListTexts.phone, oneLine: true },
  { key: "customerNumber", head: clinicListTexts.customerNumber, oneLine: true },
  { key: "people", head: clinicListTexts.people, oneLine: true },
] as const;

const Name = ({ id, name, kana }: ClinicLine) => (
  <>
    <TextLink href={clinicRoute(id)}>{name}</TextLink>
    <span className={small}>{kana}</span>
  </>
);

const Facilities = ({ facilities }: Pick<ClinicLine, "facilities">) => (
  <ul className="grid gap-2">
    {facilities.map((facility) => (
      <li key={facility.id}>
        <FacilityTitle facility={facility} />
        <span className={small}>{placeAndCode(facility.prefecture, facility.code)}</span>
      </li>
    ))}
  </ul>
);

/** A vendor's customers, one line each. */
export const ClinicTable = ({
  caption,
  clinics,
}: {
  readonly caption: string;
  readonly clinics: readonly ClinicLine[];
}) => (
  <Table
    caption={caption}
    columns={columns}
    rows={clinics.map((clinic) => ({
      id: clinic.id,
      cells: {
        name: <Name {...clinic} />,
        facilities: <Facilities facilities={clinic.facilities} />,
        phone: clinic.phone === "" ? clinicListTexts.none : <PhoneLink phone={clinic.phone} />,
        customerNumber: clinic.customerNumber ?? clinicListTexts.none,
        people: clinicListTexts.peopleCount(clinic.people),
      },
    }))}
  />
);

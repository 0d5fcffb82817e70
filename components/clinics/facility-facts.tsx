import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Icon } from "@/components/ui/icon";
import { workplace } from "@/lib/domain/facility-code/fee-tables";
import type { FacilityDetails } from "@/lib/domain/organisation/facility";
import { facilityWarnings, type FacilityWarning } from "@/lib/domain/organisation/facility-warnings";
import { clinicSentence } from "@/lib/texts/ja/clinic-findings";
import { clinicTexts, feeTableChoice, prefectureWord } from "@/lib/texts/ja/clinics";
import { facilityRoute } from "./clinic-routes";
import { FacilityTitle } from "./facility-title";

export interface ShownFacility extends FacilityDetails {
  readonly id: string;
  readonly clinicId: string;
}

const quiet = (words: string) => <span className="text-solid-gray-700">{words}</span>;

const Warned = ({
  value,
  warning,
}: {
  readonly value: string;
  readonly warning: FacilityWarning | undefined;
}) => (
  <>
    {value}
    {warning !== undefined && (
      <span className="flex gap-1 text-orange-1000">
        <Icon name="warning" />
        <span className="measure">{clinicSentence(warning)}</span>
      </span>
    )}
  </>
);

/** What is kept about one facility, with what is worth a look beside it. */
export const FacilityFacts = ({ facility }: { readonly facility: ShownFacility }) => {
  const { id, clinicId, feeTable, prefecture, code, name, loginMail } = facility;
  const warnings = facilityWarnings(facility);
  const noCode = feeTable === workplace ? clinicTexts.noCodeYet : clinicTexts.noCode;
  return (
    <article aria-labelledby={`facility-${id}`} className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 id={`facility-${id}`} className="min-w-0 text-std-18B-160">
          <FacilityTitle facility={facility} />
        </h3>
        <ButtonLink href={facilityRoute(clinicId, id)} look="secondary">
          {clinicTexts.change}
          <span className="sr-only">：{name}</span>
        </ButtonLink>
      </div>
      <DefinitionList
        items={[
          { term: clinicTexts.feeTable, description: feeTableChoice(feeTable) },
          { term: clinicTexts.prefecture, description: prefectureWord(prefecture) },
          {
            term: clinicTexts.code,
            description: code === null ? quiet(noCode) : <Warned value={code} warning={warnings.code} />,
          },
          {
            term: clinicTexts.loginMail,
            description:
              loginMail === null ? (
                quiet(clinicTexts.unknown)
              ) : (
                <Warned value={loginMail} warning={warnings.loginMail} />
              ),
          },
        ]}
      />
    </article>
  );
};

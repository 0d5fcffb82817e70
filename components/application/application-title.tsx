import { feeTableWord } from "@/lib/domain/facility-code/fee-tables";
import { answersOf, type ApplicationFacility, type FieldStates } from "@/lib/domain/application/application";
import { fieldOf, type Catalogue } from "@/lib/forms/catalogue";
import { displayText } from "@/lib/forms/copy";
import { numberText } from "@/lib/texts/ja/applications";
import { placeAndCode } from "@/lib/texts/ja/clinics";

/** オンライン請求（開始）: the form and its 申請区分. */
export const applicationTitle = (catalogue: Catalogue, fields: FieldStates): string => {
  const type = displayText(fieldOf(catalogue, "applicationType"), answersOf(fields));
  return type === "" ? catalogue.name : `${catalogue.name}（${type}）`;
};

interface ApplicationTitleProps {
  readonly facility: ApplicationFacility;
  readonly number: number;
}

/** 歯科 さくら歯科クリニック（13 東京都・0123456） 申請番号 0012 */
export const ApplicationTitle = ({ facility, number }: ApplicationTitleProps) => (
  <>
    <b>{feeTableWord(facility.feeTable)}</b>
    {`　${facility.name}（${placeAndCode(facility.prefecture, facility.code)}）　`}
    <span className="whitespace-nowrap">{numberText(number)}</span>
  </>
);

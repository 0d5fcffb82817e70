import type { ClinicFinding } from "@/lib/domain/organisation/clinic";
import type { FacilityFinding } from "@/lib/domain/organisation/facility";
import type { FacilityWarning } from "@/lib/domain/organisation/facility-warnings";

/** Everything that can be odd about a clinic and its facilities. */
export type OrganisationFinding = ClinicFinding | FacilityFinding | FacilityWarning;

type FindingOf<Code extends OrganisationFinding["code"]> = Extract<
  OrganisationFinding,
  { readonly code: Code }
>;

const tooLong = ({ longest }: { readonly longest: number }): string =>
  `${longest}文字を超えています。${longest}文字以内にしてください。`;

/** What happened, and what to do. A code without a sentence does not compile. */
export const clinicFindingTexts: {
  readonly [Code in OrganisationFinding["code"]]: (finding: FindingOf<Code>) => string;
} = {
  "clinic-name.missing": () => "顧客名が未入力です。顧客名を入力してください。例：さくら内科クリニック",
  "customer-number.taken": () =>
    "同じ顧客番号の顧客が、すでに登録されています。番号を確かめるか、登録済みの顧客を検索してください。",
  "line.long": tooLong,
  "kana.missing": () => "フリガナが未入力です。読みを入力してください。例：サクラナイカクリニック",
  "kana.kanji": () =>
    "フリガナに漢字が入っています。読みをカタカナで入力してください。例：サクラナイカクリニック",
  "kana.long": tooLong,
  "phone.letters": () =>
    "電話番号に、数字でない文字が入っています。番号だけを入力してください。例：03-1234-5678",
  "phone.length": ({ digits }) =>
    `電話番号の数字が${digits}桁です。市外局番からの10桁か11桁を入力してください。例：03-1234-5678`,
  "fee-table.missing": () => "種別が選ばれていません。施設の種別を選んでください。",
  "prefecture.missing": () => "都道府県が選ばれていません。施設の都道府県を選んでください。",
  "facility-code.letters": () =>
    "医療機関等コードに、数字でない文字が入っています。数字7桁を入力してください。例：0123456",
  "facility-code.ten-digits": () =>
    "医療機関等コードが10桁です。都道府県と種別のあとの7桁を入力してください。例：0123456",
  "facility-code.other-ten-digits": () =>
    "医療機関等コードが10桁で、はじめの3桁が都道府県・種別と合いません。コードと、都道府県・種別を確かめてください。",
  "facility-code.six-digits": () =>
    "医療機関等コードが6桁です。先頭の0が消えていないか確かめて、7桁で入力してください。例：0123456",
  "facility-code.length": ({ digits }) =>
    `医療機関等コードが${digits}桁です。数字7桁を入力してください。例：0123456`,
  "facility-code.check-digit": () =>
    "医療機関等コードの最後の1桁（検証番号）が、計算した値と合いません。1文字違う可能性があるため、厚生局の通知などで確かめてください。",
  "facility-name.missing": () =>
    "医療機関等名が未入力です。総合ポータルサイトに表示される名称を入力してください。例：さくら内科クリニック",
  "facility-name.long": tooLong,
  "login-mail.form": () =>
    "メールアドレスの形ではありません。総合ポータルサイトのログインに使うアドレスを入力してください。例：jimu@example.jp",
  "login-mail.temporary": () =>
    "末尾が @01〜@48 のアドレスは、総合ポータルサイトの仮アカウントです。総合ポータルサイトの「新規ユーザー登録はこちら」から登録し、登録したアドレスに直してください。",
  "facility.twice": () =>
    "種別・都道府県・医療機関等コードが同じ施設が、すでに登録されています。コードを確かめてください。",
  "facility.elsewhere": ({ customer }) =>
    `種別・都道府県・医療機関等コードが同じ施設が、顧客「${customer}」に登録されています。二重に登録していないか確かめてください。`,
  "facilities.missing": () => "施設が登録されていません。施設を1つ以上登録してください。",
};

/** The sentence for a finding. */
export const clinicSentence = (finding: OrganisationFinding): string =>
  (clinicFindingTexts[finding.code] as (finding: OrganisationFinding) => string)(finding);

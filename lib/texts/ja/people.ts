import type { Role } from "@/lib/domain/actor";
import type { AdmissionState, Way } from "@/lib/domain/people/admission";
import type { CodeFinding } from "@/lib/domain/people/admission-code";
import type { Device } from "@/lib/domain/people/device";
import type { LoginIdFinding } from "@/lib/domain/people/login-id";
import type { PasswordFinding } from "@/lib/domain/people/password";
import type { PersonNameFinding } from "@/lib/domain/people/person-name";

export { roleWords } from "./application";

/** Everything that can be odd about what somebody types to get in. */
export type PeopleFinding = LoginIdFinding | PasswordFinding | PersonNameFinding | CodeFinding;

type FindingOf<Code extends PeopleFinding["code"]> = Extract<PeopleFinding, { readonly code: Code }>;

/** What happened, and what to do. A code without a sentence does not compile. */
export const peopleTexts: {
  readonly [Code in PeopleFinding["code"]]: (finding: FindingOf<Code>) => string;
} = {
  "login-id.missing": () =>
    "ログインIDが未入力です。メールアドレスか、8桁の番号を入力してください。例：jimu@example.jp、1234-5678",
  "login-id.form": () =>
    "ログインIDの形ではありません。メールアドレスか、8桁の番号を入力してください。例：jimu@example.jp、1234-5678",
  "login-id.length": () =>
    "ログインIDの番号が8桁ではありません。桁数を確かめて、入力し直してください。例：1234-5678",
  "password.missing": () => "パスワードが未入力です。パスワードを入力してください。",
  "password.short": ({ length }) => `パスワードが${length}文字です。10文字以上にしてください。`,
  "password.long": () => "パスワードが長すぎます。1,000文字以内にしてください。",
  "password.common": () =>
    "多くの人が使っていて、推測されやすいパスワードです。ほかのパスワードにしてください。関係のない言葉を3つほどつなげると、推測されにくくなります。",
  "password.context": ({ word }) =>
    `「${word}」に少し足しただけのパスワードは、推測されやすいため使えません。ほかの言葉を加えるか、ほかのパスワードにしてください。`,
  "person-name.missing": () => "名前が未入力です。名前を入力してください。例：山田 花子",
  "person-name.long": () => "名前が100文字を超えています。100文字以内にしてください。",
  "code.missing": () => "コードが未入力です。案内に書かれた10文字のコードを入力してください。例：ABCDE-FGHJK",
  "code.length": ({ length }) =>
    `コードが${length}文字です。コードは10文字です。案内と見比べて、入力し直してください。`,
  "code.characters": ({ characters }) =>
    `「${characters}」はコードに使わない文字です。数字の0と1、英字のOとIも使いません。案内と見比べて、入力し直してください。`,
};

/** The sentence for a finding. */
export const peopleSentence = (finding: PeopleFinding): string =>
  (peopleTexts[finding.code] as (finding: PeopleFinding) => string)(finding);

/** Labels and hints around signing in. */
export const peopleWords = {
  loginId: "ログインID",
  loginIdHint: "メールアドレスか、8桁の番号です。",
  password: "このサイトのパスワード",
  passwordNote: "総合ポータルサイトのパスワードとは別です",
  /** Said before anything is typed. */
  passwordRules:
    "10文字以上で、文字の種類は自由です（多くの人が使うものと、名前・施設名・ログインIDに少し足しただけのものは使えません）。",
  code: "案内のコード",
} as const;

/** Why the only 責任者 stays. */
export const lastAdminTexts = {
  leave: "責任者がほかにいないため、この人の利用を止められません。先に、ほかの人を責任者にしてください。",
  stepDown: "責任者がほかにいないため、担当者に変えられません。先に、ほかの人を責任者にしてください。",
} as const;

/** A role as one word; `roleWords` explains who a clinic's 責任者 is. */
export const roleNames: Readonly<Record<Role, string>> = {
  vendorAdmin: "責任者",
  vendorStaff: "担当者",
  clinicAdmin: "責任者",
  clinicStaff: "担当者",
};

export const wayWords: Readonly<Record<Way, string>> = {
  screen: "画面で伝える",
  mail: "メールで送る",
  letter: "手紙で渡す",
};

/** What has become of an invitation or a re-admission. */
export const admissionStateWords: Readonly<Record<AdmissionState, string>> = {
  open: "未使用",
  used: "使用済み",
  revoked: "取り消し済み",
  expired: "期限切れ",
};

const browserWords: Readonly<Record<Device["browser"], string>> = {
  Edge: " Edge",
  Chrome: " Chrome",
  Firefox: " Firefox",
  Safari: " Safari",
  other: "ほかのブラウザー",
};

const systemWords: Readonly<Record<Device["system"], string>> = {
  Windows: "Windows の",
  macOS: "macOS の",
  iPhone: "iPhone の",
  iPad: "iPad の",
  Android: "Android の",
  Linux: "Linux の",
  other: "ほかの機器の",
};

/** Windows の Edge */
export const deviceWords = ({ browser, system }: Device): string =>
  `${systemWords[system]}${browserWords[browser]}`;

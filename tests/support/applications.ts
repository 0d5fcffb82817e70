// Complete answers of each catalogue and the portal accounts of facilities, for tests of many files.
// On `today` every one of them is without issues for the account that belongs to it.
import type { CheckContext } from "@/lib/domain/application/checks/check";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import type { PortalAccount } from "@/lib/forms/account";
import type {
  Answer,
  Answers,
  Confirmation,
  DocumentValue,
  DoubleEntry,
  FieldValue,
} from "@/lib/forms/answer";

/** The day these applications are looked at: a Friday, the 20th. */
const today: PlainDate = { year: 2026, month: 11, day: 20 };

export const given = (value: FieldValue): Answer => ({ value });

export const planned = (value: FieldValue): Answer => ({ value, planned: true });

export const delegated: Answer = { delegated: true };

/** Answers out of plain values. */
export const answersOf = (values: Readonly<Record<string, FieldValue>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, given(value)]));

/** The same answers without some of them. */
export const without = (answers: Answers, ...keys: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)));

/** A value that was typed twice and equal both times. */
export const twice = (text: string): DoubleEntry => ({ first: text, second: text });

export const confirmed: Confirmation = { done: true, by: "山田花子", on: "2026-11-19", how: "screen" };

export const documentNamed = (name: string): DocumentValue => ({
  fileId: `id-of-${name}`,
  name,
  size: 120_000,
  sha256: Buffer.from(name).toString("hex"),
});

const commonQuestions = {
  portalLogin: confirmed,
  loginMail: "hanako@clinic.example.jp",
  accountMatch: "agrees",
  mailDomains: "allowed",
};

const claimBase = {
  applicationType: "start",
  consent: confirmed,
  claimStartYear: "2027",
  claimStartMonth: "2",
  programName: "Opt.one3",
  softwareMaker: "株式会社オプテック",
  operatingSystem: "windows-10-iot-2019",
  payment: "deduction",
  remarks: "回線工事は12月1日です。",
  ...commonQuestions,
  claimMethod: "media",
  paperFiling: "none",
  safetyRules: "drawn-up",
};

const claimLines = {
  ipv4: { line: "ipv4", carrier: "ntt", customerIdType: "cop", customerId: twice("COP12345678") },
  ipv6: { line: "ipv6", carrier: "ntt", customerIdType: "caf", customerId: twice("CAF1234567890") },
  ipsec: { line: "ipsec", carrier: "other", ipsecProvider: "株式会社エヌ・ティ・ティ・データ中国" },
  isdn: { line: "isdn", carrier: "other", dialUpNumber: "0312345678" },
};

/** オンライン請求, 開始, with each kind of line. */
export const claimStart = (line: keyof typeof claimLines): Answers =>
  answersOf({ ...claimBase, ...claimLines[line] });

/** オンライン請求, 開始, over the line that オンライン資格確認 already uses. */
export const claimOnSameLine: Answers = {
  ...without(claimStart("ipv6"), "customerId"),
  customerIdType: given("same"),
};

/** オンライン請求, 変更: 請求開始年月 stays what the portal shows. */
export const claimChange: Answers = {
  ...without(claimStart("ipv6"), "claimStartYear", "claimStartMonth"),
  applicationType: given("change"),
};

const eligibilityBase = {
  applicationType: "start",
  consent: confirmed,
  line: "ip-vpn",
  carrier: "ntt",
  v6Option: "contracted",
  useStartYear: "2027",
  useStartMonth: "1",
  testYear: "2026",
  testMonth: "12",
  secretNumber: twice("4826"),
  payment: "transfer",
  ...commonQuestions,
};

const eligibilityIds: Readonly<Record<"caf" | "cop" | "same", Readonly<Record<string, FieldValue>>>> = {
  caf: { customerIdType: "caf", customerId: twice("CAF1234567890") },
  cop: { customerIdType: "cop", customerId: twice("COP12345678") },
  same: { customerIdType: "same" },
};

/** オンライン資格確認 of 医科・歯科・調剤・訪問看護, 新規. */
export const eligibilityStart = (id: keyof typeof eligibilityIds): Answers =>
  answersOf({ ...eligibilityBase, ...eligibilityIds[id] });

/** オンライン資格確認 of 職域診療所, 新規. Its payment needs no answer: there is one option. */
export const workplaceStart: Answers = {
  ...without(eligibilityStart("caf"), "payment"),
  openingPermit: given(documentNamed("開設許可書.pdf")),
  openingNotice: given(documentNamed("開設届.pdf")),
};

/** One account of each 点数表コード. The codes of 医科 and 歯科 stand in docs/portal §3.3, the others follow its rule. */
export const accounts = {
  medical: { prefecture: "13", feeTable: "1", code: "8814790", name: "東京大学医学部附属病院" },
  dental: { prefecture: "27", feeTable: "3", code: "9400105", name: "大阪歯科大学附属病院" },
  pharmacy: { prefecture: "01", feeTable: "4", code: "1401232", name: "とどけ薬局" },
  visitingNurse: {
    prefecture: "34",
    feeTable: "6",
    code: "2900121",
    name: "とどけ訪問看護ステーション",
  },
  workplace: { prefecture: "23", feeTable: "7", code: "0123456", name: "とどけ製作所診療所" },
  workplaceWithoutCode: { prefecture: "23", feeTable: "7", code: null, name: "とどけ製作所診療所" },
} as const satisfies Readonly<Record<string, PortalAccount>>;

/** What checks know beside the answers: an optional other application of the facility is all that differs. */
export const contextOf = (account: PortalAccount, sibling: CheckContext["sibling"] = null): CheckContext => ({
  today,
  facility: { ...account, phones: ["03-1234-5678"] },
  vendor: { programNames: ["Opt.one3", "Think-3"], makers: ["株式会社オプテック"] },
  sibling,
});

import type { Actor } from "@/lib/domain/actor";
import { startMonths } from "@/lib/domain/application/deadline";
import { isoDate, tokyoDate, type PlainDate } from "@/lib/domain/calendar/plain-date";
import { addMonths } from "@/lib/domain/calendar/year-month";
import type { Answers, FieldValue } from "@/lib/forms/answer";
import { demoPresets } from "@/lib/forms/presets/demo-presets";
import { typedPreset } from "@/lib/forms/presets/typed-preset";
import { approveApplication } from "@/lib/server/usecases/applications/approve-application";
import { approveRest } from "@/lib/server/usecases/applications/approve-rest";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { recordSending } from "@/lib/server/usecases/applications/record-sending";
import { requestCheck } from "@/lib/server/usecases/applications/request-check";
import { returnApplication } from "@/lib/server/usecases/applications/return-application";
import { returnField } from "@/lib/server/usecases/applications/return-field";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import { savePreset } from "@/lib/server/usecases/presets/save-preset";

const given = (values: Readonly<Record<string, FieldValue>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]));

const twice = (text: string): FieldValue => ({ first: text, second: text });

const questions = (by: string, today: PlainDate): Readonly<Record<string, FieldValue>> => {
  const done: FieldValue = { done: true, by, on: isoDate(today), how: "screen" };
  return { portalLogin: done, accountMatch: "agrees", mailDomains: "allowed", consent: done };
};

/** オンライン請求 over a line of NTT, complete. */
const claim = (by: string, today: PlainDate): Answers => {
  const { year, month } = startMonths(today).recommended[0];
  return given({
    ...questions(by, today),
    ...{ claimMethod: "media", paperFiling: "none", safetyRules: "drawn-up" },
    ...{ claimStartYear: String(year), claimStartMonth: String(month) },
    ...{
      programName: "Opt.one3",
      softwareMaker: "株式会社オプテック",
      operatingSystem: "windows-10-iot-2019",
    },
    ...{ carrier: "ntt", line: "ipv6", customerIdType: "caf", customerId: twice("CAF1234567890") },
    ...{ payment: "deduction", remarks: "" },
  });
};

/** オンライン資格確認 over a line of NTT, complete; the tests one month ahead, the start two. */
const eligibility = (by: string, today: PlainDate): Answers => {
  const [testing, using] = [addMonths(today, 1), addMonths(today, 2)];
  return given({
    ...questions(by, today),
    ...{ carrier: "ntt", line: "ip-vpn", customerIdType: "caf", customerId: twice("CAF2345678901") },
    ...{ v6Option: "contracted", secretNumber: { decided: "at-sending" }, payment: "transfer" },
    ...{ useStartYear: String(using.year), useStartMonth: String(using.month) },
    ...{ testYear: String(testing.year), testMonth: String(testing.month) },
  });
};

/** What stands in an application that was just begun. */
const begunWith: ReadonlySet<string> = new Set(["claimMethod", "programName", "softwareMaker"]);

/** One of the vendor's people and one of a clinic's, who work together. */
interface Pair {
  readonly vendor: Actor;
  readonly clinic: Actor;
}

const begun = async (
  { vendor, clinic }: Pair,
  catalogue: "online-claim" | "eligibility" | "eligibility-workplace",
  answers: Answers,
  place = 0,
): Promise<string> => {
  const { facilities } = await readClinic(vendor, { clinicId: clinic.clinicId ?? "" });
  const facilityId = facilities[place]?.id ?? "";
  const { applicationId } = await startApplication(vendor, { facilityId, catalogue, procedure: "first-use" });
  for (const [field, answer] of Object.entries(answers))
    await saveField(clinic, { applicationId, field, answer, basedOn: 0 });
  return applicationId;
};

const approved = async ({ vendor, clinic }: Pair, applicationId: string): Promise<void> => {
  await requestCheck(clinic, { applicationId });
  const { state } = await readApplication(vendor, { applicationId });
  await approveRest(vendor, { applicationId, seen: state.changeNo });
  await approveApplication(vendor, { applicationId });
};

/**
 * What the people of the demo work on: an application in every stage, and the presets to begin with.
 * @param members everybody by their login id
 */
export const plantDemoApplications = async (members: Readonly<Record<string, Actor>>): Promise<void> => {
  const of = (loginId: string): Actor => {
    const member = members[loginId];
    if (member === undefined) throw new Error(`the demo has no ${loginId}`);
    return member;
  };
  const today = tokyoDate(new Date());
  const [admin, vendor, otherVendor] = [
    of("takayama@midori.example"),
    of("kobayashi@midori.example"),
    of("nishimura@tozai.example"),
  ];
  for (const each of [admin, otherVendor])
    for (const preset of demoPresets) await savePreset(each, { key: null, typed: typedPreset(preset) });

  const sakura = { vendor, clinic: of("sato@sakura.example") };
  const known = Object.entries(claim("佐藤 花子", today)).filter(([key]) => begunWith.has(key));
  await begun(sakura, "online-claim", { ...Object.fromEntries(known), line: { delegated: true } });
  const dental = await begun(sakura, "eligibility", eligibility("佐藤 花子", today), 1);
  await requestCheck(sakura.clinic, { applicationId: dental });

  const himawari = { vendor, clinic: of("takahashi@himawari.example") };
  await approved(himawari, await begun(himawari, "eligibility", eligibility("高橋 美咲", today)));

  const komorebi = { vendor, clinic: of("tanaka@komorebi.example") };
  const nursing = await begun(komorebi, "eligibility", eligibility("田中 誠", today));
  await requestCheck(komorebi.clinic, { applicationId: nursing });
  const reason = "「開通のご案内」の番号と違うようです。書面を見て、もう一度入力してください。";
  await returnField(vendor, { applicationId: nursing, field: "customerId", version: 1, reason });
  await returnApplication(vendor, { applicationId: nursing });

  const minato = { vendor, clinic: of("ito@minato.example") };
  const { payment: _onlyOne, ...workplace } = eligibility("伊藤 直子", today);
  const planned: Answers = { line: { value: "ip-vpn", planned: true } };
  await begun(minato, "eligibility-workplace", { ...workplace, ...planned });

  const kaede = { vendor: otherVendor, clinic: of("watanabe@kaede.example") };
  const sent = await begun(kaede, "online-claim", claim("渡辺 健", today));
  await approved(kaede, sent);
  const sending = { applicationId: sent, sentOn: isoDate(today), by: "渡辺 健", asInSheet: true };
  await recordSending(kaede.clinic, sending);
};

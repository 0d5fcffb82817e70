import type { Actor } from "@/lib/domain/actor";
import { startMonths } from "@/lib/domain/application/deadline";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { addMonths } from "@/lib/domain/calendar/year-month";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import type { Answers } from "@/lib/forms/answer";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import type { Procedure } from "@/lib/forms/procedures";
import { claimStart, eligibilityStart, given } from "./applications";
import type { FreshDatabase } from "./databases/fresh-database";
import { newClinic, newMember, newVendor } from "./members";

/** A vendor and one of its clinics with a facility, and somebody of each who works on its applications. */
export interface Pair {
  readonly vendor: Actor;
  readonly clinic: Actor;
  readonly clinicId: string;
  readonly facilityId: string;
}

export const newPair = async (database: FreshDatabase, feeTable: FeeTable = "3"): Promise<Pair> => {
  const vendorId = await newVendor();
  const clinicId = await newClinic(database, vendorId);
  const vendor = await newMember(database, { vendorId, clinicId: null }, "vendorStaff");
  const clinic = await newMember(database, { vendorId, clinicId }, "clinicStaff");
  const facility = {
    feeTable,
    prefecture: "27",
    code: "9400105",
    name: "大阪歯科大学附属病院",
    loginMail: "",
  };
  const { id: facilityId } = await createFacility(vendor, { clinicId, ...facility });
  return { vendor, clinic, clinicId, facilityId };
};

/** A blank application of the pair's facility. */
export const started = async (
  { vendor, facilityId }: Pick<Pair, "vendor" | "facilityId">,
  catalogue = "online-claim",
  procedure: Procedure = "first-use",
): Promise<string> => (await startApplication(vendor, { facilityId, catalogue, procedure })).applicationId;

/** Saves answers one by one, each on the version that stands there or 0. */
export const fill = async (
  actor: Actor,
  applicationId: string,
  answers: Answers,
  versions: Readonly<Record<string, number>> = {},
): Promise<void> => {
  for (const [field, answer] of Object.entries(answers))
    await saveField(actor, { applicationId, field, answer, basedOn: versions[field] ?? 0 });
};

/** Answers of オンライン請求 開始 without anything odd on the day the test runs. */
export const soundAnswers = (line: Parameters<typeof claimStart>[0] = "ipv6"): Answers => {
  const { year, month } = startMonths(tokyoDate(new Date())).recommended[0];
  return {
    ...claimStart(line),
    claimStartYear: given(String(year)),
    claimStartMonth: given(String(month)),
  };
};

/** Answers of オンライン資格確認 新規 without anything odd on the day the test runs. */
export const soundEligibility = (id: Parameters<typeof eligibilityStart>[0] = "caf"): Answers => {
  const now = tokyoDate(new Date());
  const [testing, using] = [addMonths(now, 1), addMonths(now, 2)];
  return {
    ...eligibilityStart(id),
    useStartYear: given(String(using.year)),
    useStartMonth: given(String(using.month)),
    testYear: given(String(testing.year)),
    testMonth: given(String(testing.month)),
  };
};

/** An application of the pair that the clinic filled in completely. */
export const filled = async (pair: Pair, more: Answers = {}): Promise<string> => {
  const applicationId = await started(pair);
  await fill(pair.clinic, applicationId, { ...soundAnswers(), ...more }, { applicationType: 1 });
  return applicationId;
};

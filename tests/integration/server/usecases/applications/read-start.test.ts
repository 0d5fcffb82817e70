import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { readStart } from "@/lib/server/usecases/applications/read-start";
import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import { given, twice } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { fill, filled, newPair, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;
let sister: string;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
});

afterAll(() => database.drop());

test("a clinic with one facility is asked what the procedure is; a vendor names the facility first", async () => {
  expect((await readStart(pair.clinic, {})).facility?.id).toBe(pair.facilityId);
  expect((await readStart(pair.vendor, {})).facility).toBeNull();
});

test("a procedure leads to its forms, and to what is under way already", async () => {
  const asked = { facilityId: pair.facilityId, procedure: "first-use" } as const;
  const applicationId = await filled(pair);
  const { forms } = await readStart(pair.vendor, asked);
  expect(forms.map(({ catalogue }) => catalogue)).toEqual(["online-claim", "eligibility"]);
  expect(forms[0]?.living.map(({ id }) => id)).toEqual([applicationId]);
  expect(forms[1]?.living).toEqual([]);
  expect((await readStart(pair.vendor, { ...asked, procedure: "stop" })).forms).toEqual([]);
});

test("from a sister facility come the line, the OS, the program and its maker, and nothing else", async () => {
  const facility = { feeTable: "1", prefecture: "27", code: "", name: "大阪歯科大学内科", loginMail: "" };
  sister = (await createFacility(pair.vendor, { clinicId: pair.clinicId, ...facility })).id;
  const from = await filled(pair, {
    operatingSystem: given("windows-10-iot-2019"),
    customerId: given(twice("CAF1234567890")),
  });
  const asked = { facilityId: sister, procedure: "first-use" } as const;
  const { forms } = await readStart(pair.clinic, asked);
  expect(forms[0]?.sisters.map(({ id }) => id)).toContain(from);
  const { applicationId } = await startApplication(pair.clinic, {
    ...asked,
    catalogue: "online-claim",
    copyFrom: from,
  });
  const { fields } = (await readApplication(pair.clinic, { applicationId })).state;
  const copied = Object.entries(fields).filter(([, { source }]) => source === "copy");
  expect(copied.map(([key]) => key).sort()).toEqual([
    "carrier",
    "line",
    "operatingSystem",
    "programName",
    "softwareMaker",
  ]);
  expect(Object.keys(fields)).not.toContain("consent");
  expect(Object.keys(fields)).not.toContain("customerId");
  await fill(pair.clinic, applicationId, { remarks: given("続き") });
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { acknowledge } from "@/lib/server/usecases/applications/acknowledge";
import { approveField } from "@/lib/server/usecases/applications/approve-field";
import { confirmValue } from "@/lib/server/usecases/applications/confirm-value";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { requestCheck } from "@/lib/server/usecases/applications/request-check";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { canonicalText } from "@/lib/forms/canonical";
import { startMonths } from "@/lib/domain/application/deadline";
import { addMonths } from "@/lib/domain/calendar/year-month";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { given, twice } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { approveAll, asked, eventsOf, fieldSeenBy } from "../../../../support/reviewed-application";
import { fill, filled, newPair, started, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
});

afterAll(async () => {
  await database.drop();
});

const abbreviated = { softwareMaker: given("(株)オプテック") };
const odd = (applicationId: string, version = 1) => ({
  applicationId,
  field: "softwareMaker",
  version,
  code: "company-name.abbreviated",
  reason: "総合ポータルサイトにこの表示で載っています。",
});

describe("a warning", () => {
  test("is confirmed with a reason by either side, for the value it was said of", async () => {
    const applicationId = await asked(pair, abbreviated);
    await approveAll(pair, applicationId);
    expect((await fieldSeenBy(pair.vendor, applicationId, "softwareMaker"))?.approvedText).toBeNull();
    await acknowledge(pair.vendor, odd(applicationId));
    await acknowledge(pair.vendor, { ...odd(applicationId), reason: "電話で確かめました。" });
    const { acknowledgements } = (await readApplication(pair.clinic, { applicationId })).state;
    expect(acknowledgements).toEqual([
      {
        field: "softwareMaker",
        code: "company-name.abbreviated",
        valueText: canonicalText(abbreviated.softwareMaker),
        reason: "電話で確かめました。",
      },
    ]);
    expect((await eventsOf(database, applicationId)).at(-1)?.kind).toBe("field.acknowledged");
    expect(await approveAll(pair, applicationId)).toBe(1);
    await saveField(pair.vendor, {
      applicationId,
      field: "softwareMaker",
      answer: given("(有)オプテック"),
      basedOn: 1,
    });
    expect(await approveAll(pair, applicationId)).toBe(0);
  });

  test("needs a reason, the value that was seen, the clinic's turn, and to be there", async () => {
    const applicationId = await filled(pair, abbreviated);
    await expect(acknowledge(pair.clinic, { ...odd(applicationId), reason: "" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(acknowledge(pair.clinic, odd(applicationId, 3))).rejects.toMatchObject({
      code: "edited-meanwhile",
    });
    await expect(acknowledge(pair.clinic, { ...odd(applicationId), code: "no-such" })).rejects.toMatchObject({
      code: "edited-meanwhile",
    });
    await acknowledge(pair.clinic, odd(applicationId));
    await requestCheck(pair.clinic, { applicationId });
    await expect(acknowledge(pair.clinic, odd(applicationId))).rejects.toMatchObject({
      code: "wrong-status",
    });
  });
});

describe("an error", () => {
  const tooEarly = () => {
    const { year, month } = addMonths(startMonths(tokyoDate(new Date())).earliest, -1);
    return { claimStartYear: given(String(year)), claimStartMonth: given(String(month)) };
  };

  test("of the start month is overridden by the vendor alone", async () => {
    const applicationId = await filled(pair, tooEarly());
    await expect(requestCheck(pair.clinic, { applicationId })).rejects.toMatchObject({
      code: "incomplete",
    });
    const override = {
      applicationId,
      field: "claimStartMonth",
      version: 1,
      code: "start-month.too-early",
      reason: "支払基金に電話で確かめました。",
    };
    await expect(acknowledge(pair.clinic, override)).rejects.toMatchObject({ code: "not-found" });
    await acknowledge(pair.vendor, override);
    await requestCheck(pair.clinic, { applicationId });
  });

  test("of a value is put right, not confirmed", async () => {
    const applicationId = await filled(pair, { customerId: given(twice("CAF12345")) });
    await expect(
      acknowledge(pair.vendor, {
        ...odd(applicationId),
        field: "customerId",
        code: "customer-id.caf-length",
      }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a value that was heard from the clinic", () => {
  test("waits for 「この内容でよい」 without holding anything up", async () => {
    const applicationId = await started(pair);
    await saveField(pair.vendor, {
      applicationId,
      field: "programName",
      answer: given("Opt.one3"),
      basedOn: 0,
      source: "fax",
    });
    const confirm = (actor: Pair["vendor"], field = "programName", version = 1) =>
      confirmValue(actor, { applicationId, field, version });
    await expect(confirm(pair.vendor)).rejects.toMatchObject({ code: "not-found" });
    await expect(confirm(pair.clinic, "programName", 2)).rejects.toMatchObject({
      code: "edited-meanwhile",
    });
    await expect(confirm(pair.clinic, "nonsense", 0)).rejects.toMatchObject({ code: "not-found" });
    const { changeNo } = (await readApplication(pair.clinic, { applicationId })).state;
    await confirm(pair.clinic);
    await confirm(pair.clinic);
    const { state } = await readApplication(pair.vendor, { applicationId });
    expect(state.changeNo).toBe(changeNo + 1);
    expect(state.fields["programName"]).toMatchObject({ awaits: false, source: "fax" });
    expect((await eventsOf(database, applicationId)).at(-1)).toMatchObject({
      kind: "field.confirmed",
      data: { field: "programName", version: 1 },
    });
    await fill(pair.vendor, applicationId, { programName: given("Think-3") }, { programName: 1 });
    expect((await fieldSeenBy(pair.clinic, applicationId, "programName"))?.awaits).toBe(false);
  });

  test("can be confirmed while the vendor checks, and is approved before that", async () => {
    const applicationId = await filled(pair);
    await saveField(pair.vendor, {
      applicationId,
      field: "remarks",
      answer: given("電話で聞きました"),
      basedOn: 1,
      source: "phone",
    });
    await requestCheck(pair.clinic, { applicationId });
    await approveField(pair.vendor, { applicationId, field: "remarks", version: 2 });
    await confirmValue(pair.clinic, { applicationId, field: "remarks", version: 2 });
    expect(await fieldSeenBy(pair.vendor, applicationId, "remarks")).toMatchObject({
      awaits: false,
      approvedText: canonicalText(given("電話で聞きました")),
    });
  });
});

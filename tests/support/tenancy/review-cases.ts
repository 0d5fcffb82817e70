import { valueText } from "@/lib/domain/application/completeness";
import type { Status } from "@/lib/domain/application/status";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { given } from "../applications";
import type { FreshDatabase } from "../databases/fresh-database";
import { soundAnswers } from "../started-application";
import type { World } from "./world";

const application = ({ applicationId }: World) => ({ applicationId });
const line = (world: World) => ({ ...application(world), field: "line", version: 1 });

/** Fills our application in completely, with one warning, every field approved but the line, and lets it stand there. */
const standing =
  (status: Status, line: "open" | "returned" | "approved" = "open") =>
  async (database: FreshDatabase, { applicationId, vendorId, clinicId, callers }: World): Promise<void> => {
    const answers = { ...soundAnswers(), softwareMaker: given("(株)オプテック") };
    const rows = Object.entries(answers).map(([field, answer]) => ({
      field,
      answer,
      text: field === "line" && line !== "approved" ? null : valueText(onlineClaimV1, answers, field),
    }));
    await database.asOwner(
      `insert into application_fields (application_id, field, vendor_id, clinic_id, answer, version, change_no, source,
         saved_by, saved_side, approved_text)
       select $1, one.field, $2, $3, one.answer, 1, 1, 'phone', $4, 'vendor', one.text
       from jsonb_to_recordset($5) as one (field text, answer jsonb, text text)
       on conflict (application_id, field) do update set answer = excluded.answer, version = 1, source = 'phone',
         approved_text = excluded.approved_text, confirmed_at = null, returned_text = null, return_reason = null,
         reply = null`,
      [applicationId, vendorId, clinicId, callers.vendorStaff.personId, JSON.stringify(rows)],
    );
    if (line === "returned")
      await database.asOwner(
        `update application_fields set returned_text = $2, return_reason = 'reason'
         where application_id = $1 and field = 'line'`,
        [applicationId, valueText(onlineClaimV1, answers, "line")],
      );
    await database.asOwner("update applications set status = $2 where id = $1", [applicationId, status]);
  };

/** How the vendor's review is tried, each from where it starts. */
export const reviewCases = {
  requestCheck: { reach: "object", input: application, prepare: standing("filling") },
  takeBack: { reach: "object", input: application, prepare: standing("checking") },
  confirmByPhone: {
    reach: "object",
    input: (world: World) => ({
      ...application(world),
      by: "山田 花子",
      role: "院長",
      on: "2026-01-05",
      how: "phone",
    }),
    prepare: standing("filling"),
  },
  approveField: { reach: "object", input: line, prepare: standing("checking") },
  approveRest: {
    reach: "object",
    input: (world: World) => ({ ...application(world), seen: 1 }),
    prepare: standing("checking"),
  },
  returnField: {
    reach: "object",
    input: (world: World) => ({ ...line(world), reason: "書面と違います" }),
    prepare: standing("checking"),
  },
  withdrawReturn: {
    reach: "object",
    input: (world: World) => ({ ...application(world), field: "line" }),
    prepare: standing("checking", "returned"),
  },
  replyToReturn: {
    reach: "object",
    input: (world: World) => ({ ...application(world), field: "line", reply: "書面のとおりです" }),
    prepare: standing("returned", "returned"),
  },
  returnApplication: {
    reach: "object",
    input: application,
    prepare: standing("checking", "returned"),
  },
  approveApplication: {
    reach: "object",
    input: application,
    prepare: standing("checking", "approved"),
  },
  acknowledge: {
    reach: "object",
    input: (world: World) => ({
      ...application(world),
      field: "softwareMaker",
      version: 1,
      code: "company-name.abbreviated",
      reason: "表示のとおりです",
    }),
    prepare: standing("filling"),
  },
  confirmValue: { reach: "object", input: line, prepare: standing("filling") },
  cancelApplication: {
    reach: "object",
    input: (world: World) => ({ ...application(world), reason: "duplicate", note: "" }),
    prepare: standing("filling"),
  },
  resumeApplication: { reach: "object", input: application, prepare: standing("cancelled") },
} as const;

import { isoDate, tokyoDate } from "@/lib/domain/calendar/plain-date";
import type { useCases } from "@/lib/server/usecases/registry";
import type { FreshDatabase } from "../databases/fresh-database";
import type { UseCaseCase } from "./judge-use-case";
import { fileCases } from "./file-cases";
import { reviewCases } from "./review-cases";
import type { World } from "./world";

type UseCases = typeof useCases;

/** One case for every use case a person has; without its case a use case does not compile here. */
type Cases = { readonly [Name in keyof UseCases]: UseCaseCase<Parameters<UseCases[Name]>[1]> };

const details = (turn: number) => ({
  name: `医院 ${turn}`,
  kana: `イイン ${turn}`,
  phone: "",
  address: "",
  contact: "",
  customerNumber: `N-${turn}`,
});

const facility = (turn: number) => ({
  feeTable: "3",
  prefecture: "13",
  code: String(turn).padStart(7, "0"),
  name: `歯科 ${turn}`,
  loginMail: "",
});
const invited = { name: "山田 花子", mail: "hanako@example.jp", way: "mail" } as const;
const invitation = ({ admissions: { invitationId } }: World) => ({ invitationId });
const readmission = ({ admissions: { readmissionId } }: World) => ({ readmissionId });
const member = ({ admissions: { spareMembers } }: World) => ({ membershipId: spareMembers[0] ?? "" });

const preset = ({ presetKey }: World) => ({ key: presetKey });
const ownPresets = "the presets of the actor's own vendor";

const presetIsThere = (database: FreshDatabase, { vendorId, presetKey }: World): Promise<unknown> =>
  database.asOwner(
    `insert into presets (vendor_id, key, position, content) values ($1, $2, 9, $3) on conflict do nothing`,
    [
      vendorId,
      presetKey,
      { key: presetKey, name: "標準設置", reason: "", programNameHint: "", programNames: [], values: {} },
    ],
  );

const application = ({ applicationId }: World) => ({ applicationId });

const sheet = ({ sheets }: World) => ({ applicationId: sheets.approved });
const today = isoDate(tokyoDate(new Date()));

/** Another one for each turn: what was moved on cannot be moved on again. */
const oneOf = (ids: readonly string[], turn: number) => ({
  applicationId: ids[Math.min(turn, ids.length) - 1] ?? "",
});

export const useCaseCases: Cases = {
  applyPreset: {
    reach: "object",
    input: (world) => ({ ...application(world), preset: world.presetKey }),
  },
  revealSecret: {
    reach: "object",
    input: ({ secretApplicationId, sessions }, _turn, caller) => ({
      applicationId: secretApplicationId,
      field: "secretNumber",
      sessionId: sessions[caller] ?? sessions.clinicAdmin,
    }),
    guarded: "a policy shows the safe to the clinic's own people alone",
  },
  listPresets: { reach: "own", input: () => ({}), ownRow: ownPresets },
  readPreset: { reach: "object", input: preset, ownRow: ownPresets },
  savePreset: {
    reach: "own",
    input: (_world, turn) => ({ key: null, typed: { name: `設置 ${turn}`, reason: "説明です。" } }),
    ownRow: ownPresets,
  },
  movePreset: { reach: "object", input: (world) => ({ ...preset(world), to: "later" }), ownRow: ownPresets },
  removePreset: { reach: "object", input: preset, ownRow: ownPresets, prepare: presetIsThere },
  startApplication: {
    reach: "object",
    input: ({ facilityId }) => ({ facilityId, procedure: "first-use", catalogue: "eligibility" }),
  },
  readApplication: { reach: "object", input: application },
  readChanges: { reach: "object", input: (world) => ({ ...application(world), after: 0 }) },
  followApplication: { reach: "object", input: application },
  saveField: {
    reach: "object",
    input: (world, turn) => ({
      ...application(world),
      field: "remarks",
      answer: { value: `備考 ${turn}` },
      basedOn: turn - 1,
    }),
  },
  readSheet: { reach: "object", input: sheet },
  exportSheet: { reach: "object", input: (world) => ({ ...sheet(world), format: "json" }) },
  recordSending: {
    reach: "object",
    input: ({ sheets }, turn) => ({
      ...oneOf(sheets.toSend, turn),
      sentOn: "2026/1/5",
      by: "送った人",
      asInSheet: true,
    }),
  },
  undoSending: { reach: "object", input: ({ sheets }, turn) => oneOf(sheets.toUndo, turn) },
  recordReceipt: {
    reach: "object",
    input: ({ sheets }, turn) => ({ ...oneOf(sheets.sent, turn), on: today }),
  },
  recordCompletion: {
    reach: "object",
    input: ({ sheets }, turn) => ({ ...oneOf(sheets.received, turn), on: today }),
  },
  settlePlan: {
    reach: "object",
    input: ({ sheets }, turn) => ({ ...oneOf(sheets.toSettle, turn), answer: "changed", seen: "" }),
  },
  ...reviewCases,
  ...fileCases,
  listApplications: { reach: "own", input: () => ({}) },
  readStart: { reach: "object", input: ({ facilityId }) => ({ facilityId, procedure: "first-use" }) },
  readHistory: { reach: "object", input: application },
  listClinics: { reach: "own", input: () => ({}) },
  readClinic: { reach: "object", input: ({ clinicId }) => ({ clinicId }) },
  createClinic: {
    reach: "own",
    // Another vendor may use our 顧客番号: whether we have it is nothing they may learn.
    input: (world, turn, caller) => ({
      ...details(turn),
      facilities: [facility(turn)],
      customerNumber: caller === "otherVendorAdmin" ? world.customerNumber : `N-${turn}`,
    }),
    ownRow: "it writes below the actor's own vendor, where a constraint compares 顧客番号",
  },
  changeClinic: {
    reach: "object",
    input: (world, turn) => ({
      ...details(turn),
      clinicId: world.clinicId,
      name: world.clinicName,
    }),
  },
  readFacility: {
    reach: "object",
    input: ({ clinicId, facilityId }) => ({ clinicId, facilityId }),
  },
  createFacility: {
    reach: "object",
    input: ({ clinicId }, turn) => ({ clinicId, ...facility(turn) }),
  },
  changeFacility: {
    reach: "object",
    input: ({ clinicId, facilityId }, turn) => ({ clinicId, facilityId, ...facility(turn + 100) }),
  },
  listTodo: { reach: "own", input: () => ({}) },
  renameSelf: { reach: "own", input: () => ({ name: "新しい名前" }), ownRow: "the actor's own person" },
  listSessions: { reach: "own", input: () => ({}), ownRow: "the actor's own sessions" },
  endOtherSessions: {
    reach: "own",
    input: ({ vendorId }) => ({ currentId: vendorId }),
    ownRow: "the actor's own sessions",
  },
  endOneSession: {
    reach: "object",
    input: ({ sessions }, _turn, caller) => ({ sessionId: sessions[caller] ?? sessions.clinicAdmin }),
    ownRow: "the actor's own sessions",
  },
  readPrivacy: { reach: "own", input: () => ({}), ownRow: "the actor's own vendor" },
  readSettings: { reach: "own", input: () => ({}), ownRow: "the actor's own vendor" },
  changeSettings: {
    reach: "own",
    input: (_world, turn) => ({
      name: `会社 ${turn}`,
      supportPhone: "03-1111-1111",
      supportHours: "平日",
      privacy: "",
    }),
    ownRow: "the actor's own vendor",
  },
  listEvents: { reach: "own", input: () => ({}) },
  inviteClinicMember: {
    reach: "object",
    input: ({ clinicId }) => ({ ...invited, clinicId, role: "clinicStaff" }),
  },
  inviteVendorMember: {
    reach: "own",
    input: () => ({ ...invited, role: "vendorStaff" }),
    ownRow: "an invitation into the actor's own vendor",
  },
  readInvitation: { reach: "object", input: invitation },
  extendInvitation: { reach: "object", input: invitation },
  revokeInvitation: { reach: "object", input: invitation },
  resendInvitation: { reach: "object", input: invitation },
  listInvitations: { reach: "object", input: ({ clinicId }) => ({ clinicId }) },
  listWaiting: { reach: "own", input: () => ({}) },
  listMembers: { reach: "object", input: ({ clinicId }) => ({ clinicId }) },
  readMember: { reach: "object", input: member },
  changeRole: { reach: "object", input: (world) => ({ ...member(world), role: "clinicAdmin" }) },
  removeMember: {
    reach: "object",
    input: ({ admissions: { spareMembers } }, turn) => ({
      membershipId: spareMembers[turn % spareMembers.length] ?? "",
    }),
  },
  issueReadmission: { reach: "object", input: (world) => ({ ...member(world), way: "screen" }) },
  readReadmission: { reach: "object", input: readmission },
  revokeReadmission: { reach: "object", input: readmission },
};

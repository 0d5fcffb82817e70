import { admissionCode, admissionToken } from "@/lib/server/admission-secrets";
import { plantInvitation, plantMember, plantReadmission } from "../tenancy/admissions";
import type { ActionEntry } from "./action-entries";
import { callers, placeless, type Caller } from "./callers";
import type { Scene } from "./scene";

const managers: readonly Caller[] = ["vendorAdmin", "vendorStaff", "clinicAdmin"];

const outside: readonly Caller[] = [
  "otherClinicAdmin",
  "otherClinicStaff",
  "otherVendorAdmin",
  "otherVendorStaff",
  "otherVendorClinicAdmin",
  "otherVendorClinicStaff",
];

const inviterOf = ({ world }: Scene): string => world.callers.vendorAdmin.personId;

const invitationIn = (scene: Scene, until?: string): Promise<string> =>
  plantInvitation(scene.database, scene.world, inviterOf(scene), until === undefined ? {} : { until });

const tokenIn = async (scene: Scene, until?: string): Promise<string> =>
  admissionToken("invitation", await invitationIn(scene, until));

const readmissionIn = async (scene: Scene): Promise<string> => {
  const { personId } = await plantMember(scene.database, scene.world);
  return plantReadmission(scene.database, scene.world, inviterOf(scene), personId);
};

const memberIn = async ({ database, world }: Scene): Promise<string> =>
  (await plantMember(database, world)).id;

const invited = (role: string) => ({ name: "山田 花子", mail: "", role, way: "screen" });

const handedOver = /^to \/members\/invitations\/[\da-f-]{36}$/;
const offer = /^to \/invitations\/[\w-]{43}$/;

const onInvitation = "app/(portal)/members/invitations/[invitationId]/actions.ts";
const onMember = "app/(portal)/members/[membershipId]/actions.ts";
const onOffer = "app/(entry)/invitations/[token]/actions.ts";

let turn = 0;

/** How people come in and back in: some of it is for whoever has the address. */
export const admissionEntries: Readonly<Record<string, ActionEntry>> = {
  "app/(entry)/i/actions.ts#follow": {
    may: callers,
    byBearer: true,
    press: async (scene) => ({ values: { code: admissionCode("invitation", await invitationIn(scene)) } }),
    done: offer,
  },
  [`${onOffer}#accept`]: {
    may: callers,
    byBearer: true,
    press: async (scene) => ({
      bound: [await tokenIn(scene)],
      values: { name: "山田 花子", mail: `new${(turn += 1)}@example.jp`, newPassword: "まつり 3つ りんご" },
    }),
    done: /^to \/$/,
  },
  [`${onOffer}#join`]: {
    may: ["vendorAdmin", "vendorStaff", ...outside, ...placeless],
    byBearer: true,
    press: async (scene) => ({ bound: [await tokenIn(scene)] }),
    done: /^to \/$/,
    refused: (caller) => (["clinicAdmin", "clinicStaff"].includes(caller) ? offer : undefined),
  },
  [`${onOffer}#beSomebodyElse`]: {
    may: callers.filter(
      (caller) => !["anonymous", "removedVendorAdmin", "removedClinicAdmin"].includes(caller),
    ),
    byBearer: true,
    press: async (scene) => ({ bound: [await tokenIn(scene)] }),
    done: offer,
    refused: () => offer,
  },
  [`${onOffer}#askAgain`]: {
    may: callers,
    byBearer: true,
    press: async (scene) => ({ bound: [await tokenIn(scene, "now() - interval '1 minute'")] }),
    done: offer,
  },
  "app/(entry)/reset/actions.ts#ask": {
    may: callers,
    byBearer: true,
    press: () => ({ values: { loginId: "clinicstaff@example.jp" } }),
  },
  "app/(entry)/reset/[token]/actions.ts#setPassword": {
    may: callers,
    byBearer: true,
    press: async (scene) => ({
      bound: [admissionToken("readmission", await readmissionIn(scene))],
      values: { newPassword: "あたらしい 合言葉です" },
    }),
    done: /^to \/$/,
  },
  "app/(portal)/clinics/[clinicId]/invite/actions.ts#inviteToClinic": {
    may: managers,
    press: ({ world }) => ({ bound: [world.clinicId], values: invited("clinicStaff") }),
    done: handedOver,
  },
  "app/(portal)/members/invite/actions.ts#inviteOwn": {
    may: ["vendorAdmin", "clinicAdmin", "otherVendorAdmin", "otherClinicAdmin", "otherVendorClinicAdmin"],
    press: (_scene, caller) => ({
      values: invited(/clinic/i.test(caller) ? "clinicStaff" : "vendorStaff"),
    }),
    done: handedOver,
  },
  [`${onInvitation}#extend`]: {
    may: managers,
    press: async (scene) => ({ bound: [await invitationIn(scene)] }),
  },
  [`${onInvitation}#makeLetter`]: {
    may: managers,
    press: async (scene) => ({ bound: [await invitationIn(scene)] }),
    done: /^to \/members\/invitations\/[\da-f-]{36}\/letter$/,
  },
  [`${onInvitation}#resend`]: {
    may: managers,
    press: async (scene) => ({ bound: [await invitationIn(scene)] }),
  },
  [`${onInvitation}#revoke`]: {
    may: managers,
    press: async (scene) => ({ bound: [await invitationIn(scene)] }),
  },
  [`${onMember}#saveRole`]: {
    may: managers,
    press: async (scene) => ({ bound: [await memberIn(scene)], values: { role: "clinicAdmin" } }),
  },
  [`${onMember}#readmit`]: {
    may: managers,
    press: async (scene) => ({ bound: [await memberIn(scene)], values: { way: "screen" } }),
    done: /^to \/members\/readmissions\/[\da-f-]{36}$/,
  },
  [`${onMember}#remove`]: {
    may: managers,
    press: async (scene) => ({ bound: [await memberIn(scene)] }),
    done: /^to \/(members|clinics\/[\da-f-]{36})$/,
  },
  "app/(portal)/members/readmissions/[readmissionId]/actions.ts#revoke": {
    may: managers,
    press: async (scene) => ({ bound: [await readmissionIn(scene)] }),
  },
};

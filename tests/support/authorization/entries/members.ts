import { inside, type ActionEntries, type PageEntries } from "../entry";
import { newInvitation, newMember, newReadmission } from "../plants";
import type { Caller } from "../callers";
import type { Scene } from "../scene";

/** Who lets people into our clinic and out of it. */
const managers: readonly Caller[] = ["vendorAdmin", "vendorStaff", "clinicAdmin"];

/** Who does so where they themselves belong. */
const ownManagers: readonly Caller[] = [
  "vendorAdmin",
  "clinicAdmin",
  "otherClinicAdmin",
  "otherVendorAdmin",
  "otherVendorClinicAdmin",
];

const invitation = ({ world }: Scene) => ({ invitationId: world.admissions.invitationId });
const readmission = ({ world }: Scene) => ({ readmissionId: world.admissions.readmissionId });

/** The people of a clinic or the vendor, and who is let in. */
export const memberPages: PageEntries = {
  "/members": inside(),
  "/members/invite": inside(ownManagers),
  "/clinics/[clinicId]/invite": inside(managers, ({ world: { clinicId } }) => ({ clinicId })),
  "/members/[membershipId]": inside(managers, ({ world }) => ({
    membershipId: world.admissions.spareMembers[0] ?? "",
  })),
  "/members/invitations/[invitationId]": inside(managers, invitation),
  "/members/invitations/[invitationId]/letter": inside(managers, invitation),
  "/members/readmissions/[readmissionId]": inside(managers, readmission),
  "/members/readmissions/[readmissionId]/letter": inside(managers, readmission),
};

const folder = "app/(portal)/members";
const invited = { name: "招かれた人", mail: "invited@example.jp", way: "screen" };

const freshMember = async (scene: Scene) => ({ bound: [await newMember(scene)] });
const freshInvitation = async (scene: Scene) => ({ bound: [(await newInvitation(scene)).id] });

export const memberActions: ActionEntries = {
  [`${folder}/invite/actions.ts#inviteOwn`]: {
    may: ownManagers,
    press: (_scene, caller) => ({
      values: { ...invited, role: /vendor(Admin|Staff)$/i.test(caller) ? "vendorStaff" : "clinicStaff" },
    }),
    done: /^to \/members\/invitations\/[\w-]+$/,
  },
  "app/(portal)/clinics/[clinicId]/invite/actions.ts#inviteToClinic": {
    may: managers,
    press: ({ world }) => ({ bound: [world.clinicId], values: { ...invited, role: "clinicStaff" } }),
    done: /^to \/members\/invitations\/[\w-]+$/,
  },
  [`${folder}/[membershipId]/actions.ts#saveRole`]: {
    may: managers,
    press: async (scene) => ({ ...(await freshMember(scene)), values: { role: "clinicAdmin" } }),
  },
  [`${folder}/[membershipId]/actions.ts#readmit`]: {
    may: managers,
    press: async (scene) => ({ ...(await freshMember(scene)), values: { way: "screen" } }),
    done: /^to \/members\/readmissions\/[\w-]+$/,
  },
  [`${folder}/[membershipId]/actions.ts#remove`]: {
    may: managers,
    press: freshMember,
    done: /^to \/(members|clinics\/[\w-]+)\?saved=member-removed$/,
  },
  [`${folder}/invitations/[invitationId]/actions.ts#extend`]: { may: managers, press: freshInvitation },
  [`${folder}/invitations/[invitationId]/actions.ts#resend`]: { may: managers, press: freshInvitation },
  [`${folder}/invitations/[invitationId]/actions.ts#revoke`]: { may: managers, press: freshInvitation },
  [`${folder}/invitations/[invitationId]/actions.ts#makeLetter`]: {
    may: managers,
    press: freshInvitation,
    done: /^to \/members\/invitations\/[\w-]+\/letter$/,
  },
  [`${folder}/readmissions/[readmissionId]/actions.ts#revoke`]: {
    may: managers,
    press: async (scene) => ({ bound: [(await newReadmission(scene, 3)).id] }),
  },
};

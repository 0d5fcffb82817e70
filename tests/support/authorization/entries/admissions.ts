import { callers, standingOf, type Caller } from "../callers";
import { open, type ActionEntries, type PageEntries } from "../entry";
import { newInvitation, newReadmission } from "../plants";
import type { Scene } from "../scene";
import { nameOf } from "../signing-in-all";

/** What a link's page says: where it leads, who invited, and in its foot the vendor. */
const names = ({ world }: Scene): readonly string[] => [
  world.clinicName,
  "わが社",
  world.vendorId,
  nameOf("vendorAdmin"),
];

/** Whoever has come in by a link is one of ours. */
const asInsider = (scene: Scene): readonly string[] => [...names(scene), scene.world.clinicId];

/** What an address of its own lets in: invitations, new passwords, codes. */
export const admissionPages: PageEntries = {
  "/demo/mail": open,
  "/i": open,
  "/reset": open,
  "/invitations/[token]": {
    ...open,
    params: ({ tokens }) => ({ token: tokens.invitation }),
    tells: names,
  },
  "/reset/[token]": { ...open, params: ({ tokens }) => ({ token: tokens.readmission }), tells: names },
};

const some: readonly Caller[] = [
  "anonymous",
  "expiredVendorAdmin",
  "nobody",
  "vendorStaff",
  "clinicAdmin",
  "otherClinicAdmin",
  "otherVendorAdmin",
];
const byLink = { tells: names, by: some };
const comesIn = { tells: asInsider, by: some };

const invitation = "app/(entry)/invitations/[token]/actions.ts";
const newPassword = "a new password for tests";
const toInvitation = /^to \/invitations\/[\w-]+$/;

const fresh = async (scene: Scene) => ({ bound: [(await newInvitation(scene)).token] });

const outdated = async (scene: Scene) => {
  const { id, token } = await newInvitation(scene);
  await scene.database.asOwner("update invitations set expires_at = now() where id = $1", [id]);
  return { bound: [token] };
};

export const admissionActions: ActionEntries = {
  "app/(entry)/i/actions.ts#follow": {
    may: callers,
    press: async (scene) => ({ values: { code: (await newInvitation(scene)).code } }),
    done: toInvitation,
    onlyLeads: true,
    byLink,
  },
  [`${invitation}#accept`]: {
    may: callers,
    press: async (scene, caller) => ({
      ...(await fresh(scene)),
      values: { name: "招かれた人", mail: `new-${caller.toLowerCase()}@example.jp`, newPassword },
    }),
    done: /^to \/$/,
    byLink: comesIn,
  },
  [`${invitation}#join`]: {
    may: callers.filter((caller) => standingOf(caller) !== "out"),
    press: fresh,
    done: /^to \/$/,
    byLink: { tells: asInsider, by: some.filter((caller) => caller !== "clinicAdmin") }, // who is there already
  },
  [`${invitation}#beSomebodyElse`]: {
    may: callers,
    press: fresh,
    done: toInvitation,
    onlyLeads: true,
    byLink,
  },
  [`${invitation}#askAgain`]: { may: callers, press: outdated, done: toInvitation, byLink },
  "app/(entry)/reset/actions.ts#ask": {
    may: callers,
    press: (_scene, caller) => ({ values: { loginId: `${caller.toLowerCase()}@example.jp` } }),
    byLink: { tells: () => [], by: ["anonymous", "nobody", "otherVendorAdmin"] },
  },
  "app/(entry)/reset/[token]/actions.ts#setPassword": {
    may: callers,
    press: async (scene) => ({
      bound: [(await newReadmission(scene, 2)).token],
      values: { newPassword },
    }),
    done: /^to \/\?saved=password$/,
    byLink: { ...comesIn, tells: (scene) => [...asInsider(scene), ...scene.world.admissions.spareMembers] },
  },
};

import { password } from "../signing-in";
import { admissionEntries } from "./admission-entries";
import { members, personBehind, vendors, type Caller } from "./callers";
import type { Press } from "./pressing";
import { nameOf, type Scene } from "./scene";
import { insiders, type CallerName } from "../tenancy/world";

/** How one server action is tried, and who gets it done. Everybody else is refused, and nothing changes. */
export interface ActionEntry {
  readonly may: readonly Caller[];
  /** What is sent; it names what is ours, or what is the caller's own where the action knows no other. */
  readonly press: (scene: Scene, caller: Caller) => Press | Promise<Press>;
  /** Where the rightful find themselves: on the same page unless it says otherwise. */
  readonly done?: RegExp;
  /** Whether somebody who belongs nowhere is told that there is nothing, and not sent to choose a place. */
  readonly forPlaceless?: "404";
  /** Whether a secret in the address decides, and not who one is: it leads into what is ours. */
  readonly byBearer?: true;
  /** What those are answered who may not, where it is not what is answered elsewhere. */
  readonly refused?: (caller: Caller) => string | RegExp | undefined;
}

/** A further session of our clinic's administrator. */
const spareSession = async ({ database, world }: Scene, name: CallerName): Promise<string> => {
  const [row] = await database.asOwner<{ id: string }>(
    `insert into sessions (token_hash, person_id, membership_id, vendor_id, browser, system)
     select sha256(gen_random_uuid()::text::bytea), person_id, id, vendor_id, 'Edge', 'Windows'
     from memberships where person_id = $1 returning id`,
    [world.callers[name].personId],
  );
  return row?.id ?? "";
};

const membershipOf = async ({ database, world }: Scene, name: CallerName): Promise<string> => {
  const [row] = await database.asOwner<{ id: string }>("select id from memberships where person_id = $1", [
    world.callers[name].personId,
  ]);
  return row?.id ?? "";
};

const clinic = (scene: Scene, caller: Caller) => ({
  name: scene.world.clinicName,
  kana: "クリニック",
  contact: nameOf(personBehind(caller)),
});

const facility = (caller: Caller) => ({
  feeTable: "3",
  prefecture: "13",
  name: nameOf(personBehind(caller)),
});

const saved = /^to \/clinics\/[\da-f-]{36}\?saved=\w+$/;

/** One entry for every server action of the build; an action without its entry fails. */
export const actionEntries: Readonly<Record<string, ActionEntry>> = {
  ...admissionEntries,
  "app/(portal)/clinics/actions.ts#registerClinic": {
    may: vendors,
    press: (_scene, caller) => ({
      values: {
        name: nameOf(personBehind(caller)),
        kana: "クリニック",
        ...Object.fromEntries(
          Object.entries(facility(caller)).map(([field, value]) => [`facilities.0.${field}`, value]),
        ),
      },
    }),
    done: saved,
  },
  "app/(portal)/clinics/actions.ts#saveClinic": {
    may: ["vendorAdmin", "vendorStaff"],
    press: (scene, caller) => ({ bound: [scene.world.clinicId], values: clinic(scene, caller) }),
    done: saved,
  },
  "app/(portal)/clinics/actions.ts#addFacility": {
    may: insiders,
    press: ({ world }, caller) => ({ bound: [world.clinicId], values: facility(caller) }),
    done: saved,
  },
  "app/(portal)/clinics/actions.ts#saveFacility": {
    may: insiders,
    press: ({ world: { clinicId, facilityId } }, caller) => ({
      bound: [{ clinicId, facilityId }],
      values: facility(caller),
    }),
    done: saved,
  },
  "app/(portal)/places/actions.ts#go": {
    may: ["clinicAdmin"],
    press: async (scene) => ({ values: { membershipId: await membershipOf(scene, "clinicAdmin") } }),
    done: /^to \/$/,
    forPlaceless: "404",
  },
  "app/(portal)/profile/actions.ts#saveName": {
    may: members,
    press: (_scene, caller) => ({ values: { name: nameOf(personBehind(caller)) } }),
  },
  "app/(portal)/profile/actions.ts#savePassword": {
    may: members,
    press: () => ({ values: { oldPassword: password, newPassword: "another password for tests" } }),
  },
  "app/(portal)/profile/actions.ts#endSession": {
    may: ["clinicAdmin"],
    press: async (scene) => ({ values: { sessionId: await spareSession(scene, "clinicAdmin") } }),
  },
  "app/(portal)/profile/actions.ts#endOthers": {
    may: members,
    press: async (scene, caller) => {
      await spareSession(scene, personBehind(caller));
      return {};
    },
  },
  "app/(portal)/settings/actions.ts#saveSettings": {
    may: ["vendorAdmin", "otherVendorAdmin"],
    press: (_scene, caller) => ({
      values: {
        name: caller === "otherVendorAdmin" ? "他社" : "わが社",
        supportPhone: "03-2222-2222",
        supportHours: "平日",
        privacy: "",
      },
    }),
  },
};

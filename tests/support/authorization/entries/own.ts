import { password } from "../../signing-in";
import { members, personBehind, placeless, standingOf } from "../callers";
import { absent, inside, type ActionEntries, type PageEntries } from "../entry";
import { membershipOf, spareSession } from "../plants";
import { nameOf } from "../signing-in-all";

/** Signing in, home, one's own things, the vendor's settings. */
export const ownPages: PageEntries = {
  "/": inside(),
  "/pieces": absent,
  "/pieces/frame/[look]": { ...absent, params: () => ({ look: "long" }) },
  "/pieces/trouble": absent,
  "/places": inside([...members, ...placeless]),
  "/privacy": inside(),
  "/profile": inside(),
  "/settings": inside(["vendorAdmin", "otherVendorAdmin"]),
  "/sign-in": { answer: (caller) => (standingOf(caller) === "out" ? "200" : "to /") },
  "/welcome": inside(),
};

const profile = "app/(portal)/profile/actions.ts";

export const ownActions: ActionEntries = {
  "app/(portal)/places/actions.ts#go": {
    may: ["clinicAdmin"],
    press: async (scene) => ({ values: { membershipId: await membershipOf(scene, "clinicAdmin") } }),
    done: /^to \/$/,
    forPlaceless: "404",
  },
  [`${profile}#saveName`]: {
    may: members,
    press: (_scene, caller) => ({ values: { name: nameOf(personBehind(caller)) } }),
  },
  [`${profile}#savePassword`]: {
    may: members,
    press: () => ({ values: { oldPassword: password, newPassword: "another password for tests" } }),
  },
  [`${profile}#endSession`]: {
    may: ["clinicAdmin"],
    press: async (scene) => ({ values: { sessionId: await spareSession(scene, "clinicAdmin") } }),
  },
  [`${profile}#endOthers`]: {
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

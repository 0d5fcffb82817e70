import { admissionToken } from "@/lib/server/admission-secrets";
import { insiders } from "../tenancy/world";
import { members, personBehind, placeless, standingOf, vendors, type Caller } from "./callers";
import { filled } from "../addresses";
import { refusalOf } from "./expected";
import { nameOf, type Scene } from "./scene";

/** What one page answers to whom. */
export interface PageEntry {
  /** Which of our objects the address names, by its parameters. */
  readonly params: (scene: Scene) => Readonly<Record<string, string>>;
  /** The verdict, see `asking.ts`; where the scene is not known, it may name no object. */
  readonly answer: (caller: Caller, path: string, scene?: Scene) => string;
  /** What of ours it tells whoever has its address. */
  readonly tells?: (scene: Scene) => readonly string[];
}

const noParams = () => ({});

/** A page behind the sign-in page: for all members unless it says for whom. */
const inside = (may: readonly Caller[] = members, params: PageEntry["params"] = noParams): PageEntry => ({
  params,
  answer: (caller, path) => (may.includes(caller) ? "200" : refusalOf(caller, path)),
});

/** A page that nobody finds in the built product. */
const absent = (params: PageEntry["params"] = noParams): PageEntry => ({ params, answer: () => "404" });

const ofClinic = ({ world: { clinicId } }: Scene) => ({ clinicId });

/** A vendor sees its list; a clinic is led to its own page. */
const clinicList: PageEntry = {
  params: noParams,
  answer: (caller, path, scene) => {
    if (standingOf(caller) !== "member") return refusalOf(caller, path);
    return vendors.includes(caller)
      ? "200"
      : `to /clinics/${scene?.world.callers[personBehind(caller)].clinicId ?? ""}`;
  },
};

/** A page for everybody, whoever is signed in. */
const open = (params: PageEntry["params"] = noParams): PageEntry => ({ params, answer: () => "200" });

const bearer = ({ world }: Scene): readonly string[] => ["わが社", world.clinicName, nameOf("vendorAdmin")];

const managers: readonly Caller[] = ["vendorAdmin", "vendorStaff", "clinicAdmin"];

const invitation = ({ world: { admissions } }: Scene) => ({ invitationId: admissions.invitationId });
const readmission = ({ world: { admissions } }: Scene) => ({ readmissionId: admissions.readmissionId });

/** One entry for every page; a page without its entry fails. */
export const pageEntries: Readonly<Record<string, PageEntry>> = {
  "/": inside(),
  "/clinics": clinicList,
  "/clinics/[clinicId]": inside(insiders, ofClinic),
  "/clinics/[clinicId]/invite": inside(managers, ofClinic),
  "/demo/mail": open(),
  "/i": open(),
  "/invitations/[token]": {
    ...open(({ world: { admissions } }) => ({
      token: admissionToken("invitation", admissions.invitationId),
    })),
    tells: bearer,
  },
  "/members": inside(),
  "/members/[membershipId]": inside(managers, ({ world: { admissions } }) => ({
    membershipId: admissions.spareMembers[0] ?? "",
  })),
  "/members/invitations/[invitationId]": inside(managers, invitation),
  "/members/invitations/[invitationId]/letter": inside(managers, invitation),
  "/members/invite": inside([
    "vendorAdmin",
    "clinicAdmin",
    "otherVendorAdmin",
    "otherClinicAdmin",
    "otherVendorClinicAdmin",
  ]),
  "/members/readmissions/[readmissionId]": inside(managers, readmission),
  "/members/readmissions/[readmissionId]/letter": inside(managers, readmission),
  "/reset": open(),
  "/reset/[token]": {
    ...open(({ world: { admissions } }) => ({
      token: admissionToken("readmission", admissions.readmissionId),
    })),
    tells: bearer,
  },
  "/welcome": inside(),
  "/clinics/[clinicId]/edit": inside(["vendorAdmin", "vendorStaff"], ofClinic),
  "/clinics/[clinicId]/facilities/[facilityId]": inside(insiders, ({ world }) => ({
    clinicId: world.clinicId,
    facilityId: world.facilityId,
  })),
  "/clinics/[clinicId]/facilities/new": inside(insiders, ofClinic),
  "/clinics/new": inside(vendors),
  "/pieces": absent(),
  "/pieces/frame/[look]": absent(() => ({ look: "long" })),
  "/pieces/trouble": absent(),
  "/places": inside([...members, ...placeless]),
  "/privacy": inside(),
  "/profile": inside(),
  "/settings": inside(["vendorAdmin", "otherVendorAdmin"]),
  "/sign-in": {
    params: noParams,
    answer: (caller) => (standingOf(caller) === "out" ? "200" : "to /"),
  },
};

/** The path of a page with our objects in it. */
export const pathOf = (pattern: string, scene: Scene): string => {
  const given = pageEntries[pattern]?.params(scene) ?? {};
  return filled(pattern, (parameter) => given[parameter] ?? parameter);
};

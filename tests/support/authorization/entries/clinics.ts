import { insiders } from "../../tenancy/world";
import { callers, personBehind, standingOf, vendors, type Caller } from "../callers";
import { inside, type ActionEntries, type PageEntries } from "../entry";
import { refusalOf } from "../expected";
import type { Scene } from "../scene";

const ourVendor: readonly Caller[] = ["vendorAdmin", "vendorStaff"];

const ourClinic = ({ world: { clinicId } }: Scene) => ({ clinicId });
const ourFacility = ({ world: { clinicId, facilityId } }: Scene) => ({ clinicId, facilityId });

/** Clinics and their facilities. */
export const clinicPages: PageEntries = {
  "/clinics": {
    // A clinic is led to its own page.
    answer: (caller, path, scene) => {
      if (standingOf(caller) !== "member") return refusalOf(caller, path);
      if (vendors.includes(caller)) return "200";
      return `to /clinics/${scene?.world.callers[personBehind(caller)].clinicId ?? ""}`;
    },
  },
  "/clinics/new": inside(vendors),
  "/clinics/[clinicId]": inside(insiders, ourClinic),
  "/clinics/[clinicId]/edit": inside(ourVendor, ourClinic),
  "/clinics/[clinicId]/facilities/new": inside(insiders, ourClinic),
  "/clinics/[clinicId]/facilities/[facilityId]": inside(insiders, ourFacility),
};

const file = "app/(portal)/clinics/actions.ts";

const clinic = (name: string, customerNumber: string, contact: string) => ({
  name,
  kana: "イイン",
  phone: "03-0000-0000",
  address: "東京都",
  contact,
  customerNumber,
});

const facility = (caller: Caller) => ({
  feeTable: "3",
  prefecture: "13",
  code: String(callers.indexOf(caller)).padStart(7, "0"),
  name: `歯科 ${caller}`,
  loginMail: "",
});

const firstOf = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`facilities.0.${name}`, value]));

export const clinicActions: ActionEntries = {
  [`${file}#registerClinic`]: {
    may: vendors,
    press: (_scene, caller) => ({
      values: {
        ...clinic("新しい医院", `N-${caller}`, "山田"),
        ...firstOf({ ...facility(caller), code: `2${facility(caller).code.slice(1)}` }),
      },
    }),
    done: /^to \/clinics\/[\w-]+\?saved=registered$/,
  },
  [`${file}#saveClinic`]: {
    may: ourVendor,
    press: ({ world: { clinicId, clinicName, customerNumber } }, caller) => ({
      bound: [clinicId],
      values: clinic(clinicName, customerNumber, caller),
    }),
    done: /^to \/clinics\/[\w-]+\?saved=changed$/,
  },
  [`${file}#addFacility`]: {
    may: insiders,
    press: ({ world: { clinicId } }, caller) => ({ bound: [clinicId], values: facility(caller) }),
    done: /^to \/clinics\/[\w-]+\?saved=added$/,
  },
  [`${file}#saveFacility`]: {
    may: insiders,
    press: (scene, caller) => ({
      bound: [ourFacility(scene)],
      values: { ...facility(caller), code: `1${facility(caller).code.slice(1)}` },
    }),
    done: /^to \/clinics\/[\w-]+\?saved=changed$/,
  },
};

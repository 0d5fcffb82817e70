import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { savePreset } from "@/lib/server/usecases/presets/save-preset";
import { insiders } from "../../tenancy/world";
import type { Caller } from "../callers";
import { inside, type ActionEntries, type PageEntries } from "../entry";
import type { Scene } from "../scene";

const admins: readonly Caller[] = ["vendorAdmin", "otherVendorAdmin"];
const ourPreset = ({ world: { presetKey } }: Scene) => ({ presetKey });

/** What is offered to 「どなたが設置しましたか」. */
export const presetPages: PageEntries = {
  "/settings/presets": inside(admins),
  "/settings/presets/new": inside(admins),
  "/settings/presets/[presetKey]": inside(["vendorAdmin"], ourPreset),
};

const file = "app/(portal)/settings/presets/actions.ts";
const values = (caller: Caller) => ({ name: `設置 ${caller}`, reason: "説明です。" });

const freshPreset = async ({ world }: Scene): Promise<string> => {
  const typed = { name: "もう一つ", reason: "説明です。" };
  return (await savePreset(world.callers.vendorAdmin, { key: null, typed })).key;
};

export const presetActions: ActionEntries = {
  [`${file}#addPreset`]: {
    may: admins,
    press: (_scene, caller) => ({ values: values(caller) }),
    done: /^to \/settings\/presets\?saved=saved$/,
  },
  [`${file}#changePreset`]: {
    may: ["vendorAdmin"],
    press: async (scene, caller) => ({ bound: [await freshPreset(scene)], values: values(caller) }),
    done: /^to \/settings\/presets\?saved=saved$/,
  },
  [`${file}#deletePreset`]: {
    may: ["vendorAdmin"],
    press: async (scene) => ({ bound: [await freshPreset(scene)] }),
    done: /^to \/settings\/presets\?saved=removed$/,
  },
  [`${file}#shiftPreset`]: {
    may: ["vendorAdmin"],
    press: async (scene) => ({ bound: [await freshPreset(scene)], values: { to: "earlier" } }),
  },
  "app/(portal)/applications/[applicationId]/preset-actions.ts#pressApplyPreset": {
    may: insiders,
    press: async ({ world: { callers, facilityId, presetKey } }) => {
      const blank = { facilityId, catalogue: "online-claim", procedure: "first-use" } as const;
      const { applicationId } = await startApplication(callers.vendorAdmin, blank);
      return { bound: [applicationId], values: { preset: presetKey } };
    },
  },
};

import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { findPreset, holdPresetOrder, orderPresets } from "../../db/presets";
import { defineUseCase } from "../../usecase";

/** Offers a preset one place earlier or later; at the end of the list nothing happens. @throws AppError not-found */
export const movePreset = defineUseCase({
  name: "presets.movePreset",
  permission: "preset.manage",
  input: z.object({ key: z.string().max(100), to: z.enum(["earlier", "later"]) }),
  records: ["preset.saved"],
  run: async ({ tx, actor: { vendorId }, input: { key, to } }) => {
    const keys = [...(await holdPresetOrder(tx, vendorId))];
    const preset = await findPreset(tx, vendorId, key);
    const from = keys.indexOf(key);
    if (preset === null || from < 0) throw new AppError("not-found", {});
    const neighbour = keys[to === "earlier" ? from - 1 : from + 1];
    if (neighbour === undefined) return { result: null, audit: [] };
    const swapped = keys.map((each) => (each === key ? neighbour : each === neighbour ? key : each));
    await orderPresets(tx, vendorId, swapped);
    return { result: null, audit: [{ kind: "preset.saved", preset: key, name: preset.name }] };
  },
});

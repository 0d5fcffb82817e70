import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { deletePreset, findPreset } from "../../db/presets";
import { defineUseCase } from "../../usecase";

/** Takes a preset out of the offer; what it filled in stays. @throws AppError not-found */
export const removePreset = defineUseCase({
  name: "presets.removePreset",
  permission: "preset.manage",
  input: z.object({ key: z.string().max(100) }),
  records: ["preset.removed"],
  run: async ({ tx, actor: { vendorId }, input: { key } }) => {
    const preset = await findPreset(tx, vendorId, key);
    if (preset === null || !(await deletePreset(tx, vendorId, key))) throw new AppError("not-found", {});
    return { result: null, audit: [{ kind: "preset.removed", preset: key, name: preset.name }] };
  },
});

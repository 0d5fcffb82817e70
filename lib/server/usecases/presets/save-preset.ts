import { randomUUID } from "node:crypto";
import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { readTypedPreset } from "@/lib/forms/presets/typed-preset";
import { addPreset, changePreset } from "../../db/presets";
import { defineUseCase } from "../../usecase";

/**
 * Adds a preset, or changes the one of a key.
 * @param input.typed what was typed, by the names of the form's controls
 * @throws AppError invalid by the same names
 */
export const savePreset = defineUseCase({
  name: "presets.savePreset",
  permission: "preset.manage",
  input: z.object({ key: z.string().max(100).nullable(), typed: z.record(z.string(), z.string()) }),
  records: ["preset.saved"],
  run: async ({ tx, actor: { vendorId }, input: { key, typed } }) => {
    const { preset, findings } = readTypedPreset(key ?? randomUUID(), typed);
    const odd = Object.entries(findings).map(([name, finding]) => [name, [finding]] as const);
    if (odd.length > 0) throw new AppError("invalid", { fields: Object.fromEntries(odd) });
    if (key === null) await addPreset(tx, vendorId, preset);
    else if (!(await changePreset(tx, vendorId, preset))) throw new AppError("not-found", {});
    return {
      result: { key: preset.key },
      audit: [{ kind: "preset.saved", preset: preset.key, name: preset.name }],
    };
  },
});

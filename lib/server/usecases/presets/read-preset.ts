import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { findPreset } from "../../db/presets";
import { defineUseCase } from "../../usecase";

/** One of the vendor's presets. @throws AppError not-found */
export const readPreset = defineUseCase({
  name: "presets.readPreset",
  permission: "preset.manage",
  input: z.object({ key: z.string().max(100) }),
  records: [],
  run: async ({ tx, actor: { vendorId }, input: { key } }) => {
    const result = await findPreset(tx, vendorId, key);
    if (result === null) throw new AppError("not-found", {});
    return { result, audit: [] };
  },
});

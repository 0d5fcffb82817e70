import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { findFile } from "../../db/files";
import { defineUseCase } from "../../usecase";

/** A file that its sender is sending. For anybody else it does not exist. @throws AppError not-found */
export const readUpload = defineUseCase({
  name: "files.readUpload",
  permission: "file.upload",
  input: z.object({ fileId: z.uuid() }),
  records: [],
  run: async ({ tx, actor, input: { fileId } }) => {
    const file = await findFile(tx, fileId);
    const own = file?.uploadedBy === actor.personId && ["reserved", "received"].includes(file.status);
    if (file === null || !own) throw new AppError("not-found", {});
    return { result: { size: file.size, isComplete: file.status === "received" }, audit: [] };
  },
});

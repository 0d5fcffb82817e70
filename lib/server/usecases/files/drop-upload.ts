import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { holdFile, updateFile } from "../../db/files";
import { defineUseCase } from "../../usecase";

/** Its sender gives up what was not sent to its end; the bytes go with the next sweep. */
export const dropUpload = defineUseCase({
  name: "files.dropUpload",
  permission: "file.upload",
  input: z.object({ fileId: z.uuid() }),
  records: [],
  run: async ({ tx, actor, input: { fileId } }) => {
    const file = await holdFile(tx, fileId);
    const isOwn = file?.uploadedBy === actor.personId && file.status === "reserved";
    if (!isOwn) throw new AppError("not-found", {});
    await updateFile(tx, fileId, { status: "dropped", settled: true });
    return { result: undefined, audit: [] };
  },
});

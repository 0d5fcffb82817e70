import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { holdFile, updateFile } from "../../db/files";
import { enqueue } from "../../jobs/queue";
import { defineUseCase } from "../../usecase";

/** All bytes of a file are there: it is read next, a photograph only with the others. Once more is harmless. */
export const completeUpload = defineUseCase({
  name: "files.completeUpload",
  permission: "file.upload",
  input: z.object({ fileId: z.uuid() }),
  records: [],
  run: async ({ tx, actor, input: { fileId } }) => {
    const file = await holdFile(tx, fileId);
    if (file?.uploadedBy !== actor.personId) throw new AppError("not-found", {});
    if (file.status === "reserved") {
      await updateFile(tx, fileId, { status: "received" });
      if (file.purpose === "document") await enqueue(tx, "files.read", { fileId });
    }
    return { result: undefined, audit: [] };
  },
});

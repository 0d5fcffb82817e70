import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import type { KeptKind } from "@/lib/domain/files/document";
import { findFile } from "../../db/files";
import { defineUseCase } from "../../usecase";

/** A kept file for downloading. `sha256` in hexadecimal: its bytes are compared with it at every reading. */
export interface KeptDocument {
  readonly name: string;
  readonly size: number;
  readonly kind: KeptKind;
  readonly sha256: string;
}

/** Finds a kept file for somebody who downloads it. @throws AppError not-found */
export const openDocument = defineUseCase({
  name: "files.openDocument",
  permission: "file.download",
  input: z.object({ fileId: z.uuid() }),
  records: ["file.opened"],
  run: async ({ tx, input: { fileId } }) => {
    const file = await findFile(tx, fileId);
    if (file?.status !== "kept" || file.kind === null || file.sha256 === null)
      throw new AppError("not-found", {});
    const { applicationId, field, name, size, kind, sha256 } = file;
    const result: KeptDocument = { name, size, kind, sha256 };
    return { result, audit: [{ kind: "file.opened", applicationId, fileId, field, name } as const] };
  },
});

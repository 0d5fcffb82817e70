import * as z from "zod";
import { sideOf } from "@/lib/domain/actor";
import { mayEdit } from "@/lib/domain/application/status";
import { AppError } from "@/lib/domain/errors";
import { isPhotoName, nameRefusal } from "@/lib/domain/files/choose";
import { keptFileName } from "@/lib/domain/files/file-name";
import { largestFile } from "@/lib/domain/files/document-file";
import { addFile, countBegun, dropBegun } from "../../db/files";
import { defineUseCase } from "../../usecase";
import { held } from "../applications/held-application";
import { documentField } from "./document-fields";

/** Files of one application within a day: more than anybody needs, less than fills a disk; `retryAfter` in seconds. */
const mostInADay = 100;
const retryAfter = 3_600;

/**
 * Begins to receive a file for a field: its row stands before its first byte. A JPEG photograph becomes part of a PDF
 * later. Answers the id under which its bytes are sent.
 * @param input.size in bytes; `lastModified` in milliseconds
 */
export const reserveUpload = defineUseCase({
  name: "files.reserveUpload",
  permission: "file.upload",
  input: z.object({
    applicationId: z.uuid(),
    field: z.string().max(100),
    name: z.string().min(1).max(4_000),
    size: z.int().min(0),
    lastModified: z.int().min(0).default(0),
  }),
  records: [],
  run: async ({ tx, actor, input: { applicationId, field: key, name: typed, size, lastModified } }) => {
    const { application, catalogue } = await held(tx, applicationId);
    const field = documentField(catalogue, key);
    const { status } = application;
    if (!mayEdit(status, actor)) throw new AppError("wrong-status", { status, move: "edit" });
    const name = keptFileName(typed);
    const because = size === 0 ? "empty" : size > largestFile ? "too-large" : nameRefusal(name);
    if (because !== null) throw new AppError("invalid", { fields: { [key]: [{ code: because }] } });
    if ((await countBegun(tx, applicationId)) >= mostInADay) throw new AppError("too-many", { retryAfter });
    const purpose = isPhotoName(name) ? "photo" : "document";
    if (purpose === "document")
      await dropBegun(tx, { applicationId, field: key, uploadedBy: actor.personId });
    const fileId = await addFile(tx, {
      application,
      field: field.key,
      purpose,
      name,
      size,
      lastModified,
      photos: [],
      status: "reserved",
      uploadedBy: actor.personId,
      side: sideOf(actor.role),
    });
    return { result: { fileId }, audit: [] };
  },
});

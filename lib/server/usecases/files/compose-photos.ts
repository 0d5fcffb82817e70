import * as z from "zod";
import { sideOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { mostPhotos } from "@/lib/domain/files/choose";
import { keptFileName } from "@/lib/domain/files/file-name";
import { addFile, listPhotos } from "../../db/files";
import { enqueue } from "../../jobs/queue";
import { defineUseCase } from "../../usecase";
import { held } from "../applications/held-application";
import { documentField } from "./document-fields";

/** Makes one PDF of photographs that their sender has sent for a field, in the order they are named; the photographs stay. */
export const composePhotos = defineUseCase({
  name: "files.composePhotos",
  permission: "file.upload",
  input: z.object({
    applicationId: z.uuid(),
    field: z.string().max(100),
    photos: z.array(z.uuid()).min(1).max(mostPhotos),
  }),
  records: [],
  run: async ({ tx, actor, input: { applicationId, field: key, photos } }) => {
    const { application, catalogue } = await held(tx, applicationId);
    const field = documentField(catalogue, key);
    const rows = await listPhotos(tx, photos);
    const fits = rows.every(
      (row) =>
        row.applicationId === applicationId &&
        row.field === key &&
        row.uploadedBy === actor.personId &&
        ["received", "kept"].includes(row.status),
    );
    if (rows.length !== photos.length || !fits) throw new AppError("not-found", {});
    const fileId = await addFile(tx, {
      application,
      field: key,
      purpose: "document",
      name: keptFileName(`${field.label}.pdf`),
      size: rows.reduce((sum, { size }) => sum + size, 0),
      lastModified: 0,
      photos,
      status: "received",
      uploadedBy: actor.personId,
      side: sideOf(actor.role),
    });
    await enqueue(tx, "files.read", { fileId });
    return { result: { fileId }, audit: [] };
  },
});

import * as z from "zod";
import { sideOf } from "@/lib/domain/actor";
import { decideFieldChange, isOnSheet } from "@/lib/domain/application/field-change";
import { AppError } from "@/lib/domain/errors";
import type { DocumentRefusal } from "@/lib/domain/files/document";
import { fileKinds, fileRefusals } from "@/lib/domain/files/document-file";
import { listFieldRows } from "../../db/applications";
import { updateApplication, writeField } from "../../db/application-changes";
import { findFile, holdFile, updateFile, type FileRow } from "../../db/files";
import type { TenantTx } from "../../db/tenant";
import { defineUseCase } from "../../usecase";
import { held } from "../applications/held-application";
import { documentField } from "./document-fields";

const refuse = async (tx: TenantTx, file: FileRow, because: DocumentRefusal, name = file.name) => {
  await updateFile(tx, file.id, { status: "refused", refusal: because, name, settled: true });
  const { applicationId, field } = file;
  return {
    result: undefined,
    audit: [{ kind: "file.refused", applicationId, field, name, code: because } as const],
  };
};

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const sound = z.object({ kind: z.literal("sound"), fileKind: z.enum(fileKinds) });
const refused = z.object({
  kind: z.literal("refused"),
  because: z.enum(fileRefusals),
  /** Which photograph, where the file is made of several. */
  name: z.string().optional(),
});

/**
 * Acts on what reading a file found, in its sender's place: a sound one becomes the answer of its field, the one before
 * stays in the history; any other is refused. A file that is settled already stays as it is.
 */
export const settleFile = defineUseCase({
  name: "files.settleFile",
  permission: "file.upload",
  input: z.object({
    fileId: z.uuid(),
    verdict: z.discriminatedUnion("kind", [sound, refused]),
    size: z.int().min(0),
    sha256: digest,
    photos: z.array(z.object({ fileId: z.uuid(), sha256: digest })).default([]),
  }),
  records: ["file.kept", "file.refused", "approval.voided"],
  run: async ({ tx, actor, input: { fileId, verdict, size, sha256, photos } }) => {
    const applicationId = (await findFile(tx, fileId))?.applicationId;
    if (applicationId === undefined) throw new AppError("not-found", {});
    const { application, catalogue } = await held(tx, applicationId);
    const file = await holdFile(tx, fileId);
    if (file?.uploadedBy !== actor.personId) throw new AppError("not-found", {});
    if (file.status !== "received") return { result: undefined, audit: [] };
    if (verdict.kind === "refused") return refuse(tx, file, verdict.because, verdict.name);
    if (file.photos.length === 0 && size !== file.size) return refuse(tx, file, "damaged");

    const { field: key, name } = file;
    const field = documentField(catalogue, key);
    const [row] = await listFieldRows(tx, applicationId, { only: key });
    const stored = { answer: row?.answer ?? null, version: row?.version ?? 0 };
    const change = decideFieldChange(field, application.status, actor, stored, {
      answer: { value: { fileId, name, size, sha256 } },
      basedOn: stored.version,
    });
    if (change.kind !== "changed") return refuse(tx, file, "closed");

    const side = sideOf(actor.role);
    const corrects = side === "vendor" && application.status === "checking" && isOnSheet(field);
    await updateFile(tx, fileId, {
      status: "kept",
      kind: verdict.fileKind,
      size,
      sha256,
      settled: true,
    });
    for (const { fileId: photo, sha256: own } of photos)
      await updateFile(tx, photo, { status: "kept", kind: "jpeg", sha256: own, settled: true });
    await writeField(tx, application, {
      field: key,
      ...change.stored,
      source: "person",
      sourceNote: null,
      savedBy: actor.personId,
      savedSide: side,
      correctedFrom: corrects ? (row?.correctedFrom ?? stored.answer) : null,
    });
    if (change.reopens) await updateApplication(tx, applicationId, { status: "filling" });
    const { snapshotNumber: snapshot } = application;
    return {
      result: undefined,
      audit: [
        { kind: "file.kept", applicationId, field: key, fileId, name, size, sha256 } as const,
        ...(change.reopens
          ? [{ kind: "approval.voided", applicationId, snapshot, field: key } as const]
          : []),
      ],
    };
  },
});

import "server-only";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import type { NextRequest } from "next/server";
import * as z from "zod";
import { AppError, isAppError } from "@/lib/domain/errors";
import { largestFile } from "@/lib/domain/files/document-file";
import { uploadLocker } from "../files/upload-locker";
import { log } from "../log";
import { once } from "../once";
import { fileFolder, hasRoomFor } from "../storage/local-disk";
import { completeUpload } from "../usecases/files/complete-upload";
import { dropUpload } from "../usecases/files/drop-upload";
import { readUpload } from "../usecases/files/read-upload";
import { reserveUpload } from "../usecases/files/reserve-upload";
import { refusalOf } from "./answer";
import { asking, named } from "./machine";

type Sent = Readonly<Record<string, string | null>>;

const lengthSchema = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Reserves the row of a new upload; its id becomes the upload's. */
const reserve = async (request: Request, sent: Sent = {}): Promise<string> => {
  const { actor } = await asking();
  const size = lengthSchema.safeParse(request.headers.get("upload-length"));
  if (!size.success) throw new AppError("invalid", { fields: {} });
  if (!(await hasRoomFor(size.data))) throw new AppError("storage-full", {});
  const upload = {
    applicationId: sent["applicationId"] ?? "",
    field: sent["fieldKey"] ?? "",
    name: sent["filename"] ?? "",
    size: size.data,
    lastModified: Number(sent["lastModified"] ?? 0),
  };
  return (await named(reserveUpload(actor, upload), "applicationId")).fileId;
};

/** Whoever sends on, asks how far it came, or gives up, must be the one who began. */
const permit = async ({ method }: { readonly method: string }, fileId: string): Promise<void> => {
  const { actor } = await asking();
  if (method === "DELETE") await named(dropUpload(actor, { fileId }), "fileId");
  else if (method !== "POST") await named(readUpload(actor, { fileId }), "fileId");
};

type Thrown = Error | { readonly status_code: number; readonly body: string };

/** Foreseen refusals in our words; what went wrong in writing is for the log. */
const explain = (_request: unknown, thrown: Thrown): { status_code: number; body: string } | undefined => {
  if (isAppError(thrown)) {
    const { status, body } = refusalOf(thrown);
    return { status_code: status, body: JSON.stringify(body) };
  }
  if (!(thrown instanceof Error)) return undefined;
  log.error({ err: thrown }, "upload failed");
  return { status_code: 500, body: "" };
};

/** How long a request that another one wants to replace may still write; milliseconds. */
const drain = 1_000;

const server = (): Server =>
  once(
    "uploads",
    () =>
      new Server({
        path: "/api/uploads",
        datastore: new FileStore({ directory: fileFolder() }),
        locker: uploadLocker,
        lockDrainTimeout: drain,
        maxSize: largestFile,
        relativeLocation: true,
        allowedOrigins: [],
        namingFunction: reserve,
        onIncomingRequest: permit,
        onResponseError: explain,
      }),
  );

/** The last byte is there: as soon as anybody hears of it, the file is handed on. */
const completed = async (fileId: string, { headers, ok }: Response): Promise<void> => {
  const offset = headers.get("upload-offset");
  if (!ok || offset === null) return;
  const { actor } = await asking();
  const { size, isComplete } = await readUpload(actor, { fileId });
  if (!isComplete && Number(offset) === size) await completeUpload(actor, { fileId });
};

/** `POST /api/uploads`: begins an upload by tus 1.0, with `applicationId`, `fieldKey` and `filename` as metadata. */
export const uploadsRoute = async (request: NextRequest): Promise<Response> =>
  Number(request.headers.get("upload-length")) > largestFile
    ? new Response(null, { status: 413 })
    : server().handleWeb(request);

/** `HEAD`, `PATCH` and `DELETE /api/uploads/<id>`: how far it came, the next part, giving up. */
export const uploadRoute = async (
  request: NextRequest,
  { params }: { readonly params: Promise<{ readonly fileId: string }> },
): Promise<Response> => {
  const response = await server().handleWeb(request);
  if (request.method !== "DELETE") await completed((await params).fileId, response);
  return response;
};

import "server-only";
import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import type { NextRequest } from "next/server";
import { AppError } from "@/lib/domain/errors";
import type { KeptKind } from "@/lib/domain/files/document";
import { log } from "../log";
import { openDigest } from "../storage/digest";
import { openFile } from "../storage/local-disk";
import { openDocument } from "../usecases/files/open-document";
import { answer } from "./answer";
import { attachment } from "./attachment";
import { asking, named } from "./machine";

/** The type is ours to say, by what was found in the bytes; never the sender's. */
const types: Readonly<Record<KeptKind, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpeg: "image/jpeg",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xls: "application/vnd.ms-excel",
};

const bodyOf = (handle: FileHandle): ReadableStream =>
  Readable.toWeb(handle.createReadStream({ start: 0, highWaterMark: 1 << 18 })) as ReadableStream;

/** `GET /api/files/<id>`: a kept file to be saved. Its bytes are read and compared with their digest before the first one leaves. */
export const fileRoute = (
  _request: NextRequest,
  { params }: { readonly params: Promise<{ readonly fileId: string }> },
): Promise<Response> =>
  answer(async () => {
    const { actor } = await asking();
    const { fileId } = await params;
    const { name, size, kind, sha256 } = await named(openDocument(actor, { fileId }), "fileId");
    const handle = await openFile(fileId);
    if (handle === null || (await openDigest(handle)) !== sha256) {
      await handle?.close();
      log.error({ file: fileId }, "stored file is not what was kept");
      throw new AppError("file-lost", {});
    }
    return new Response(bodyOf(handle), {
      headers: {
        "content-length": String(size),
        ...attachment({ type: types[kind], name, plainName: `document.${kind}` }),
      },
    });
  });

import * as z from "zod";
import type { Actor } from "@/lib/domain/actor";
import { findReceived, listPhotos } from "../../db/files";
import { defineSystemUseCase } from "../../usecase";

/** A file that is to be read: its sender, in whose place it is kept, and the photographs it is to be made of. */
export interface Received {
  readonly sender: Actor;
  readonly name: string;
  readonly size: number;
  readonly photos: readonly { readonly fileId: string; readonly name: string }[];
}

/** A file whose bytes have all arrived; null when it was read already, or when its sender has left. */
export const startReading = defineSystemUseCase({
  name: "files.startReading",
  reason: "the worker knows a file by its id alone",
  input: z.object({ fileId: z.uuid() }),
  records: [],
  run: async ({ tx, input: { fileId } }) => {
    const row = await findReceived(tx, fileId);
    if (row === null) return { result: null, audit: [] };
    const { uploadedBy: personId, vendorId, clinicId, role, name, size } = row;
    const photos = (await listPhotos(tx, row.photos)).map((photo) => ({
      fileId: photo.id,
      name: photo.name,
    }));
    const result: Received = { sender: { personId, vendorId, clinicId, role }, name, size, photos };
    return { result, audit: [] };
  },
});

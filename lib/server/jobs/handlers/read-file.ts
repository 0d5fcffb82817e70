import { checkInChild, composeInChild } from "../../documents/in-child";
import { storedDigest } from "../../storage/digest";
import { filePath } from "../../storage/local-disk";
import { settleFile } from "../../usecases/files/settle-file";
import { startReading } from "../../usecases/files/start-reading";
import type { JobPayload } from "../queue";

/** What a file that was never made has for its digest. */
const none = "0".repeat(64);

/** Reads a file that has arrived to its end, made of photographs first where it is, and settles it in its sender's place. */
export const readFile = async ({ fileId }: JobPayload<"files.read">): Promise<void> => {
  const received = await startReading({ fileId });
  if (received === null) return;
  const { sender, name, photos } = received;
  if (photos.length > 0) {
    const made = await composeInChild(
      photos.map(({ fileId: photo }) => filePath(photo)),
      filePath(fileId),
    );
    if (made.kind === "refused") {
      const verdict = { ...made, name: photos[made.at]?.name };
      await settleFile(sender, { fileId, verdict, size: 0, sha256: none });
      return;
    }
  }
  const { verdict, size, sha256 } = await checkInChild(filePath(fileId), name);
  const originals = await Promise.all(
    photos.map(async (photo) => ({ fileId: photo.fileId, sha256: await storedDigest(photo.fileId) })),
  );
  await settleFile(sender, { fileId, verdict, size, sha256, photos: originals });
};

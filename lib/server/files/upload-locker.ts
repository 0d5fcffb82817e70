import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import type { Lock, Locker, RequestRelease } from "@tus/server";
import { AppError } from "@/lib/domain/errors";
import { askForUpload, releaseUploadLock, tryUploadLock } from "../db/upload-lock";
import { once } from "../once";
import { onBell } from "../realtime/hub";

/** How long a request waits for its turn, and how often it asks; milliseconds. */
const patience = 30_000;
const pause = 50;

/** Who writes which upload in this process, and how to ask them to stop. */
const holders = (): Map<string, RequestRelease> =>
  once("upload holders", () => new Map<string, RequestRelease>());

const take = async (id: string, release: RequestRelease): Promise<boolean> => {
  if (holders().has(id)) return false;
  holders().set(id, release);
  try {
    if (await tryUploadLock(id)) return true;
    holders().delete(id);
    return false;
  } catch (thrown) {
    holders().delete(id);
    throw thrown;
  }
};

const ask = async (id: string): Promise<void> => {
  const release = holders().get(id);
  if (release === undefined) await askForUpload(id);
  else await release();
};

const lockOf = (id: string): Lock => {
  let forgetBell = (): void => undefined;
  return {
    lock: async (signal, release) => {
      const latest = Date.now() + patience;
      while (!(await take(id, release))) {
        if (signal.aborted || Date.now() > latest) throw new AppError("unavailable", {});
        await ask(id);
        await wait(pause);
      }
      forgetBell = onBell("upload_wanted", id, (rest) => {
        if (rest !== null) void release();
      });
    },
    unlock: async () => {
      forgetBell();
      holders().delete(id);
      await releaseUploadLock(id);
    },
  };
};

/**
 * One writer for each upload among all instances, by the database's advisory locks. A request that is still open on a
 * dead line is asked to stop, wherever it is, when its sender comes back.
 */
export const uploadLocker: Locker = { newLock: lockOf };

import { useCallback, useEffect, useRef, useState } from "react";
import { uploadTexts } from "@/lib/texts/ja/documents";
import { textsOfRefusal } from "./transfer-refusal";
import { beginTransfer, type Transfer, type TransferTarget } from "./transfer";

/** How a file on its way stands; `sent` and `size` in bytes, over all photographs where there are several. */
export interface Sending {
  readonly name: string;
  readonly sent: number;
  readonly size: number;
  /** How long it takes from here, in seconds; null while nobody can tell. */
  readonly secondsLeft: number | null;
  readonly paused: boolean;
  readonly waiting: boolean;
}

/** Bytes and milliseconds since it went on last: what the rest is judged by. */
interface Pace {
  readonly at: number;
  readonly sent: number;
}

/** It is too early to say how long it takes; milliseconds. */
const settlingTime = 1_500;

const secondsLeft = (pace: Pace, sent: number, size: number): number | null => {
  const [elapsed, done] = [Date.now() - pace.at, sent - pace.sent];
  return elapsed < settlingTime || done <= 0 ? null : Math.ceil(((size - sent) * elapsed) / done / 1000);
};

const compose = async ({ applicationId, fieldKey }: TransferTarget, photos: readonly string[]) => {
  try {
    const response = await fetch(`/api/applications/${applicationId}/photos/${fieldKey}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ photos }),
    });
    return response.ok ? null : textsOfRefusal(response.status, await response.text());
  } catch {
    return uploadTexts.failed;
  }
};

/**
 * Sends a file, or photographs in their order, for one field of an application.
 * @param onArrived asks the server what became of it
 */
export const useUpload = (applicationId: string, fieldKey: string, onArrived: () => void) => {
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const transfer = useRef<Transfer | null>(null);
  const pace = useRef<Pace | null>(null);

  const update = (change: Partial<Sending>): void => {
    setSending((before) => before && { ...before, ...change });
  };

  /** Sends one after the other; answers their ids, or null when it was given up or refused. */
  const sendAll = async (files: readonly File[], resumes?: string): Promise<readonly string[] | null> => {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const ids: string[] = [];
    let before = 0;
    pace.current = null;
    for (const file of files) {
      const base = before;
      const begun = await beginTransfer(
        file,
        { applicationId, fieldKey, resumes },
        {
          progress: (sent) => {
            const all = base + sent;
            pace.current ??= { at: Date.now(), sent: all };
            update({ sent: all, secondsLeft: secondsLeft(pace.current, all, size) });
          },
          waiting: (waiting) => {
            update({ waiting });
          },
        },
      );
      transfer.current = begun;
      const outcome = await begun.outcome;
      if (outcome.kind === "refused") setProblem(outcome.message);
      if (outcome.kind !== "sent") return null;
      ids.push(outcome.fileId);
      before += file.size;
    }
    return ids;
  };

  const send = async (files: readonly File[], { photos, resumes }: { photos: boolean; resumes?: string }) => {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    setProblem(null);
    setSending({
      name: files.length === 1 ? (files[0]?.name ?? "") : uploadTexts.photos(files.length),
      sent: 0,
      size,
      secondsLeft: null,
      paused: false,
      waiting: false,
    });
    const ids = await sendAll(files, resumes);
    if (ids !== null && photos) setProblem(await compose({ applicationId, fieldKey }, ids));
    transfer.current = null;
    setSending(null);
    onArrived();
  };

  const isSending = sending !== null;
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [isSending]);
  useEffect(() => () => transfer.current?.pause(), []);

  return {
    sending,
    problem,
    setProblem,
    send,
    pause: useCallback(() => {
      transfer.current?.pause();
      update({ paused: true, waiting: false, secondsLeft: null });
    }, []),
    resume: useCallback(() => {
      pace.current = null;
      transfer.current?.resume();
      update({ paused: false });
    }, []),
    giveUp: useCallback(() => {
      transfer.current?.giveUp();
    }, []),
  };
};

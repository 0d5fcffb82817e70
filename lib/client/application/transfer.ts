import { textsOfRefusal } from "./transfer-refusal";

/** Where a file goes; `resumes` is the id of an upload of the same file that was begun before. */
export interface TransferTarget {
  readonly applicationId: string;
  readonly fieldKey: string;
  readonly resumes?: string | undefined;
}

/** What is heard on the way: bytes that arrived, and whether nobody answers. */
export interface TransferEars {
  readonly progress: (sent: number) => void;
  readonly waiting: (isWaiting: boolean) => void;
}

export type TransferOutcome =
  | { readonly kind: "sent"; readonly fileId: string }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "given-up" };

/** A file on its way, in parts that are sent again when they were lost. */
export interface Transfer {
  pause(): void;
  resume(): void;
  giveUp(): void;
  readonly outcome: Promise<TransferOutcome>;
}

/** Bytes of one request: small enough for a slow line, large enough not to be many. */
const part = 6 * 1024 * 1024;

/** Pauses between tries in milliseconds: for an hour, longer than a clinic's line is away as a rule. */
const pauses = Array.from({ length: 720 }, (_pause, at) => Math.min(500 * (at + 1), 5_000));

/** Nobody answered, or it may be otherwise in a moment; where there is no room left, it will not. */
const worthAnotherTry = (status: number): boolean =>
  status === 0 || status === 409 || (status >= 500 && status !== 507);

const endpoint = "/api/uploads";

/** Sends a file by tus; the code for that is loaded when the first one is sent. */
export const beginTransfer = async (
  file: File,
  { applicationId, fieldKey, resumes }: TransferTarget,
  ears: TransferEars,
): Promise<Transfer> => {
  const { Upload } = await import("tus-js-client");
  let settle: (outcome: TransferOutcome) => void = () => undefined;
  const outcome = new Promise<TransferOutcome>((resolve) => (settle = resolve));
  const upload = new Upload(file, {
    endpoint,
    uploadUrl: resumes === undefined ? null : `${endpoint}/${resumes}`,
    chunkSize: part,
    retryDelays: pauses,
    storeFingerprintForResuming: false,
    metadata: {
      applicationId,
      fieldKey,
      filename: file.name,
      lastModified: String(file.lastModified),
    },
    onProgress: (sent) => {
      ears.waiting(false);
      ears.progress(sent);
    },
    onShouldRetry: ({ originalResponse }) => {
      const again = worthAnotherTry(originalResponse?.getStatus() ?? 0);
      ears.waiting(again);
      return again;
    },
    onSuccess: () => {
      settle({ kind: "sent", fileId: upload.url?.split("/").at(-1) ?? "" });
    },
    onError: (error) => {
      const response = "originalResponse" in error ? error.originalResponse : null;
      settle({
        kind: "refused",
        message: textsOfRefusal(response?.getStatus() ?? 0, response?.getBody() ?? ""),
      });
    },
  });
  upload.start();
  return {
    outcome,
    pause: () => void upload.abort(),
    resume: () => {
      upload.start();
    },
    giveUp: () => {
      settle({ kind: "given-up" });
      upload.abort(true).catch(() => undefined); // What stays behind is swept away by the server.
    },
  };
};

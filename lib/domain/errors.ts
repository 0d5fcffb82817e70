/** What is odd about one value: a code, and what its sentence must know. */
export interface Finding {
  readonly code: string;
  readonly [param: string]: string | number;
}

/** Every refusal the product foresees, with what must be known to explain it. Anything else is a bug. */
export interface ErrorDetails {
  /** Not signed in, or no longer. */
  "signed-out": Record<string, never>;
  /** Does not exist for this reader: not there, somebody else's, or not for this role. */
  "not-found": Record<string, never>;
  /** The input cannot be kept; `fields` maps a field to what is odd about it. */
  invalid: { readonly fields: Readonly<Record<string, readonly Finding[]>> };
  /** Somebody else saved meanwhile. */
  "edited-meanwhile": { readonly field: string; readonly version: number };
  /** The application's status does not allow the move. */
  "wrong-status": { readonly status: string; readonly move: string };
  /** What is confidential is shown only to somebody who has just entered their password again. */
  "prove-first": Record<string, never>;
  /** The application is not complete, has errors, or has fields that are still left to the vendor: their keys. */
  incomplete: {
    readonly missing: readonly string[];
    readonly errors: readonly string[];
    readonly delegated: readonly string[];
  };
  /** There is no sheet: nothing of the application was approved yet. */
  "not-approved": Record<string, never>;
  /** Fields that were returned and neither changed nor answered. */
  unsettled: { readonly fields: readonly string[] };
  /** Fields that the vendor neither approved nor returned, or returned without sending that. */
  unreviewed: { readonly fields: readonly string[] };
  /** There is no returned field to send back. */
  "nothing-returned": Record<string, never>;
  /** A kept file's bytes are not there, or are not what was kept. */
  "file-lost": Record<string, never>;
  /** Too many tries; `retryAfter` in seconds. */
  "too-many": { readonly retryAfter: number };
  /** Storage or database refuse for lack of room. */
  "storage-full": Record<string, never>;
  /** The database or another part is not reachable. */
  unavailable: Record<string, never>;
}

export type ErrorCode = keyof ErrorDetails;

/** A foreseen refusal: a code and its detail, never a sentence. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly detail: ErrorDetails[Code];

  constructor(code: Code, detail: ErrorDetails[Code], options?: ErrorOptions) {
    super(code, options);
    this.name = "AppError";
    this.code = code;
    this.detail = detail;
  }
}

/** Whether something was refused because its input cannot be kept. */
export const isInvalid = (thrown: unknown): thrown is AppError<"invalid"> =>
  thrown instanceof AppError && thrown.code === "invalid";

export const isAppError = (thrown: unknown): thrown is AppError => thrown instanceof AppError;

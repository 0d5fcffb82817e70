import type { Side } from "../actor";
import type { FileKind, FileRefusal } from "./document-file";

/** How far a file has come. `received`: all its bytes are there and it is being read; `dropped`: its sender gave it up. */
export type FileStatus = "reserved" | "received" | "kept" | "refused" | "dropped";

/** What a kept file is: the copy of a paper, or an original photograph. */
export type KeptKind = FileKind | "jpeg";

/** Why a file is not kept; `closed`: the application could not be changed any more when it had arrived. */
export type DocumentRefusal = FileRefusal | "closed";

/**
 * A file that was sent for a field, as both sides see it; `size` in bytes, `lastModified` in milliseconds,
 * `at` an instant in ISO 8601 (UTC). `own` says whether the reader sends it.
 */
export interface SentDocument {
  readonly id: string;
  readonly field: string;
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  readonly status: FileStatus;
  readonly refusal: DocumentRefusal | null;
  /** The photographs it was made of, in order. */
  readonly photos: readonly { readonly id: string; readonly name: string }[];
  readonly by: string;
  readonly side: Side;
  readonly at: string;
  readonly own: boolean;
}

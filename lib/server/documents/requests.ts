import type { FileRefusal, FileVerdict } from "@/lib/domain/files/document-file";
import type { Digest } from "./digest";

/** What a child is asked: one line of JSON on its standard input. */
export type ChildRequest =
  | { readonly kind: "check"; readonly path: string; readonly fileName: string }
  | { readonly kind: "compose"; readonly paths: readonly string[]; readonly target: string };

export interface CheckAnswer extends Digest {
  readonly verdict: FileVerdict;
}

/** `at`: which of the photographs, counted from 0. */
export type ComposeAnswer =
  | { readonly kind: "sound" }
  | { readonly kind: "refused"; readonly at: number; readonly because: FileRefusal };

/** Written before each photograph, so that it is known which one a child fell over. */
export interface ComposeProgress {
  readonly kind: "reading";
  readonly at: number;
}

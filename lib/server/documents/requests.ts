import type { FileRefusal, FileVerdict } from "@/lib/domain/files/document-file";
import type { Digest } from "./digest";

/** What a child is asked: one line of JSON on its standard input. */
export type ChildRequest =
  | { readonly kind: "check"; readonly path: string; readonly fileName: string }
  | { readonly kind: "compose"; readonly paths: readonly string[]; readonly target: string };

/**
 * What a child says, a line of JSON each: of a file first its digest and then the verdict; of photographs before each
 * that it is read, and what came of all.
 */
export type ChildLine =
  | ({ readonly kind: "digest" } & Digest)
  | { readonly kind: "verdict"; readonly verdict: FileVerdict }
  | { readonly kind: "photograph"; readonly at: number }
  | { readonly kind: "composed"; readonly answer: ComposeAnswer };

export interface CheckAnswer extends Digest {
  readonly verdict: FileVerdict;
}

/** `at`: which of the photographs, counted from 0. */
export type ComposeAnswer =
  | { readonly kind: "sound" }
  | { readonly kind: "refused"; readonly at: number; readonly because: FileRefusal };

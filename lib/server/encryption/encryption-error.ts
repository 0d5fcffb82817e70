/** Why a value or a key cannot be used; the sentences stand in `lib/texts/ja/operator.ts`. */
export type EncryptionProblem =
  /** A vendor has no data key. */
  | "no-key"
  /** A data key is wrapped by a master key that is neither the current nor the previous one. */
  | "unknown-master"
  /** A data key was changed or moved. */
  | "broken-key"
  /** A value was changed or moved, or its data key is gone. */
  | "broken-value"
  /** A text with half a character (a lone surrogate), which would come back as another. */
  | "ill-formed-text";

/** A value or a key that cannot be used. Says why and nothing about any content. */
export class EncryptionError extends Error {
  readonly problem: EncryptionProblem;

  constructor(problem: EncryptionProblem) {
    super(`encryption: ${problem}`);
    this.name = "EncryptionError";
    this.problem = problem;
  }
}

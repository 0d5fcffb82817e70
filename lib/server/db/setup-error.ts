/** Why the database cannot be made ready; the sentences stand in `lib/texts/ja/setup.ts`. */
export type SetupProblem =
  | "roles"
  | "app-role-bypasses"
  | "migration-failed"
  | "migration-edited"
  | "migration-left-transaction"
  | "demo-data"
  | "locked-keys";

/** A foreseen failure while the database is made ready; `subject` is the migration's name. */
export class SetupError extends Error {
  readonly problem: SetupProblem;
  readonly subject: string;

  constructor(problem: SetupProblem, { subject = "", cause }: { subject?: string; cause?: unknown } = {}) {
    super(`${problem} ${subject}`.trim(), { cause });
    this.name = "SetupError";
    this.problem = problem;
    this.subject = subject;
  }
}

import type { FormWords } from "./listing";
import type { Status } from "./status";
import type { FeeTable } from "../facility-code/fee-tables";

/** An application that is named where another one is started: the same form again, or one to copy from. */
export interface NamedApplication {
  readonly id: string;
  readonly number: number;
  readonly form: FormWords;
  readonly status: Status;
  readonly facility: { readonly feeTable: FeeTable; readonly name: string };
}

/** A form that a procedure leads to, what of it is already under way, and where it can take its set-up from. */
export interface StartableForm {
  readonly catalogue: string;
  readonly form: FormWords;
  readonly living: readonly NamedApplication[];
  readonly sisters: readonly NamedApplication[];
}

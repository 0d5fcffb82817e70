/** What a form shows after its button was pressed: what was typed, what is odd about it, and what happened. */
export interface FormState {
  /** Rises with every press, so that the form can be drawn anew. */
  readonly turn: number;
  /** As typed, by the control's name; never a password. */
  readonly values: Readonly<Record<string, string>>;
  /** A sentence by the control's name. */
  readonly issues: Readonly<Record<string, string>>;
  /** Why nothing was saved, where no single field is to blame. */
  readonly problem?: string;
  /** What was done, where one stays on the page. */
  readonly done?: string;
}

export const emptyForm = (values: FormState["values"] = {}): FormState => ({ turn: 0, values, issues: {} });

/** A sentence for what a rule finds odd about a control's value, by the finding's code. */
export const inputText = (code: string): string => code;

import { compact } from "@/lib/domain/characters/width";
import { keepableText } from "../answer";
import { error, warning, type Issue, type Kind, type NoParams } from "./kind";

export type DialUpNumberIssue = Issue<"dial-up-number.letters" | "dial-up-number.unusual", NoParams>;

/** ISDNダイヤルアップ番号: digits. That it looks like a telephone number is our guess, so other lengths only warn (docs/portal §1.1 8a). */
export const dialUpNumber: Kind<string, DialUpNumberIssue> = {
  schema: () => keepableText,
  normalise: compact,
  isComplete: (value) => value !== "",
  issues: (value) => {
    if (!/^\d*$/.test(value)) return [error("dial-up-number.letters", {})];
    return value === "" || /^0\d{8,10}$/.test(value) ? [] : [warning("dial-up-number.unusual", {})];
  },
  display: (value) => value,
  copy: (value) => value,
  errors: ["dial-up-number.letters", "dial-up-number.unusual"],
};

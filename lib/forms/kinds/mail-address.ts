import { halfWidth, withoutBlanks } from "@/lib/domain/characters/width";
import { keepableText } from "../answer";
import { error, type Issue, type Kind, type NoParams } from "./kind";

export type MailAddressIssue = Issue<"mail-address.format" | "mail-address.temporary", NoParams>;

/** A 仮アカウント never given its own address ends in `@01` to `@48` (docs/portal §6). */
const temporary = /@(0[1-9]|[1-3]\d|4[0-8])$/;
const wellFormed = /^[^\s@]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

const lowerDomain = (address: string): string =>
  address.replace(/@[^@]*$/, (domain) => domain.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));

/** A mail address: half-width, without blanks, its domain in lower case. Never a place for a password. */
export const mailAddress: Kind<string, MailAddressIssue> = {
  schema: () => keepableText,
  normalise: (value) => halfWidth(lowerDomain(withoutBlanks(value))),
  isComplete: (value) => value !== "",
  issues: (value) => {
    if (value === "") return [];
    if (temporary.test(value)) return [error("mail-address.temporary", {})];
    return wellFormed.test(value) ? [] : [error("mail-address.format", {})];
  },
  display: (value) => value,
  copy: (value) => value,
  errors: ["mail-address.format", "mail-address.temporary"],
};

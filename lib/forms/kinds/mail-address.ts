import { halfWidth, withoutBlanks } from "@/lib/domain/characters/width";
import { isTemporaryAddress } from "@/lib/domain/facility-code/temporary-address";
import { keepableText } from "../answer";
import { error, type Issue, type Kind, type NoParams } from "./kind";

export type MailAddressIssue = Issue<"mail-address.format" | "mail-address.temporary", NoParams>;

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
    if (isTemporaryAddress(value)) return [error("mail-address.temporary", {})];
    return wellFormed.test(value) ? [] : [error("mail-address.format", {})];
  },
  display: (value) => value,
  copy: (value) => value,
  errors: ["mail-address.format", "mail-address.temporary"],
};

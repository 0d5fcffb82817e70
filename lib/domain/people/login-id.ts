import { compact, halfWidth, withoutBlanks } from "../characters/width";

export type LoginIdFinding =
  | { readonly code: "login-id.missing" }
  | { readonly code: "login-id.form" }
  | { readonly code: "login-id.length" };

const longestAddress = 254;
const firstIssued = 10_000_000;

/** How many numbers can be issued: 8 digits, the first never 0. */
export const issuableLoginIds = 90_000_000;

const issued = /^[1-9]\d{7}$/;

/**
 * Up to 64 characters, the @, and at least two labels, the last of which begins with a letter.
 * Dots side by side or before the @ are let in: addresses of mobile carriers have them.
 */
const mailAddress =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-][a-z0-9!#$%&'*+/=?^_`{|}~.-]{0,63}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

const lowerCase = (text: string): string =>
  halfWidth(text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));

/**
 * Stored form of a login id: half-width, lower case, without blanks. An issued number loses its hyphens
 * (`１２３４－５６７８` → `12345678`), a mail address keeps them.
 */
export const normaliseLoginId = (text: string): string => {
  const id = lowerCase(withoutBlanks(text));
  const digits = compact(id);
  return /^\d*$/.test(digits) ? digits : id;
};

/** Whether a normalised login id is a sound mail address; not whether anybody reads it. */
export const isMailAddress = (normalised: string): boolean =>
  normalised.length <= longestAddress && mailAddress.test(normalised);

/** What is odd about a normalised login id; undefined when it is an issued number or a mail address. `login-id.length` is a number of other than 8 digits. */
export const examineLoginId = (normalised: string): LoginIdFinding | undefined => {
  if (normalised === "") return { code: "login-id.missing" };
  if (issued.test(normalised) || isMailAddress(normalised)) return undefined;
  return /^\d+$/.test(normalised) && normalised.length !== 8
    ? { code: "login-id.length" }
    : { code: "login-id.form" };
};

/** A login id as people read it: `1234-5678`, or the mail address as it is. */
export const showLoginId = (normalised: string): string =>
  issued.test(normalised) ? `${normalised.slice(0, 4)}-${normalised.slice(4)}` : normalised;

/**
 * The issued number for somebody without mail. `random` is a whole number from 0 to below `issuableLoginIds`,
 * each as likely (`randomInt(issuableLoginIds)`); each stands for another number. Anything else is a RangeError.
 */
export const issuedLoginId = (random: number): string => {
  if (!Number.isInteger(random) || random < 0 || random >= issuableLoginIds)
    throw new RangeError(`not a whole number from 0 to below ${issuableLoginIds}`);
  return String(firstIssued + random);
};

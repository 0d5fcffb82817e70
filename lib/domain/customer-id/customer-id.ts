import { compactCapitals } from "../characters/width";

/** The two types of an NTT お客さまID, by the letters printed before its digits (docs/portal §2.6). */
export type CustomerIdType = "CAF" | "COP";

/** A お客さまID taken apart. `rest` is everything behind the printed type; digits only once it is well formed. */
export interface CustomerIdParts {
  readonly type: CustomerIdType | undefined;
  readonly rest: string;
}

export type CustomerIdFinding =
  | { readonly code: "customer-id.acceptance-number" }
  | { readonly code: "customer-id.look-alike-prefix"; readonly corrected: string }
  | { readonly code: "customer-id.look-alike-digits"; readonly corrected: string }
  | { readonly code: "customer-id.letters" }
  | { readonly code: "customer-id.caf-length"; readonly digits: number }
  | { readonly code: "customer-id.cop-length"; readonly digits: number }
  | { readonly code: "customer-id.telephone" };

const cafDigits = 10;
const expectedCopDigits = 8;

/** Stored form of what is printed on the 開通のご案内: half-width capitals without blanks and hyphens; `C0P` is COP. */
export const normaliseCustomerId = (text: string): string => compactCapitals(text).replace(/^C0P/, "COP");

/** Takes a normalised お客さまID apart: `CAF1234567890` → CAF and ten digits; a bare number has no type. */
export const customerIdParts = (printed: string): CustomerIdParts => {
  const prefix = /^(CAF|COP)/.exec(printed)?.[1] as CustomerIdType | undefined;
  return { type: prefix, rest: prefix === undefined ? printed : printed.slice(3) };
};

const withoutLookAlikes = (text: string): string => text.replace(/O/g, "0").replace(/[IL]/g, "1");

/**
 * What is odd about a normalised お客さまID of a known or still unknown type, most telling first (docs/portal §2.6, §5, §10).
 * CAF has 10 digits; COP is expected to have 8 but the number is not established.
 */
export const examineCustomerId = (
  printed: string,
  chosen: CustomerIdType | undefined,
): CustomerIdFinding | undefined => {
  const { type = chosen, rest } = customerIdParts(printed);
  if (/^[FT]\d{10}$/.test(rest)) return { code: "customer-id.acceptance-number" };
  if (printed.startsWith("CAP"))
    return { code: "customer-id.look-alike-prefix", corrected: `CAF${printed.slice(3)}` };
  const digits = withoutLookAlikes(rest);
  if (digits !== rest && /^\d+$/.test(digits)) {
    return {
      code: "customer-id.look-alike-digits",
      corrected: printed.slice(0, printed.length - rest.length) + digits,
    };
  }
  if (!/^\d+$/.test(rest)) return { code: "customer-id.letters" };
  if (type === "CAF" && rest.length !== cafDigits)
    return { code: "customer-id.caf-length", digits: rest.length };
  if (type === "COP" && rest.length !== expectedCopDigits)
    return { code: "customer-id.cop-length", digits: rest.length };
  return /^0\d{9,10}$/.test(rest) ? { code: "customer-id.telephone" } : undefined;
};

import type { FieldValue } from "../answer";
import type { Field, KindName } from "../catalogue";
import { choice } from "./choice";
import { companyName, type CompanyNameIssue } from "./company-name";
import { confirmation, type ConfirmationIssue } from "./confirmation";
import { customerId, type CustomerIdIssue } from "./customer-id";
import { dialUpNumber, type DialUpNumberIssue } from "./dial-up-number";
import { document } from "./document";
import type { Kind } from "./kind";
import { mailAddress, type MailAddressIssue } from "./mail-address";
import { month, type MonthIssue } from "./month";
import { note } from "./note";
import { programName, type ProgramNameIssue } from "./program-name";
import { secretNumber, type SecretNumberIssue } from "./secret-number";
import { text, type TextIssue } from "./text";
import { year, type YearIssue } from "./year";

/** Every issue a single value can show. */
export type KindIssue =
  | CompanyNameIssue
  | ConfirmationIssue
  | CustomerIdIssue
  | DialUpNumberIssue
  | MailAddressIssue
  | MonthIssue
  | ProgramNameIssue
  | SecretNumberIssue
  | TextIssue
  | YearIssue;

/** The kinds a person can answer; `account` rows are filled in by the portal. */
export const kinds: Readonly<Record<Exclude<KindName, "account">, Kind<FieldValue, KindIssue>>> = {
  choice,
  text,
  note,
  "program-name": programName,
  "company-name": companyName,
  "dial-up-number": dialUpNumber,
  "customer-id": customerId,
  "secret-number": secretNumber,
  year,
  month,
  confirmation,
  document,
  "mail-address": mailAddress,
};

/** The kind of an answerable field. Values were parsed by the kind's own schema before they reach its other functions. */
export const kindOf = (field: Field): Kind<FieldValue, KindIssue> => {
  if (field.kind === "account") throw new Error(`${field.key} is filled in by the portal`);
  return kinds[field.kind];
};

import type { CheckName } from "@/lib/forms/catalogue";
import type { FieldIssue } from "@/lib/forms/judge";
import { accountCheck, type AccountIssue } from "./account";
import type { Check, CheckSubject } from "./check";
import { customerIdCheck, type CustomerIdTypeIssue } from "./customer-id";
import { documentsCheck, type DocumentsIssue } from "./documents";
import { facilityTypeCheck, type FacilityTypeIssue } from "./facility-type";
import { ipsecProviderCheck, type IpsecProviderIssue } from "./ipsec-provider";
import { lineCarrierCheck, type LineCarrierIssue } from "./line-carrier";
import { namesCheck, type NamesIssue } from "./names";
import { operatingSystemCheck, type OperatingSystemIssue } from "./operating-system";
import { paymentCheck, type PaymentIssue } from "./payment";
import { preconditionsCheck, type PreconditionsIssue } from "./preconditions";
import { secretNumberCheck, type SecretNumberPhoneIssue } from "./secret-number";
import { sharedCustomerIdCheck, type SharedCustomerIdIssue } from "./shared-customer-id";
import { startMonthCheck, type StartMonthIssue } from "./start-month";
import { v6OptionCheck, type V6OptionIssue } from "./v6-option";
import { yearAndMonthCheck, type YearAndMonthIssue } from "./year-and-month";

/** Every issue a rule across fields can show. */
export type CheckIssue =
  | AccountIssue
  | CustomerIdTypeIssue
  | DocumentsIssue
  | FacilityTypeIssue
  | IpsecProviderIssue
  | LineCarrierIssue
  | NamesIssue
  | OperatingSystemIssue
  | PaymentIssue
  | PreconditionsIssue
  | SecretNumberPhoneIssue
  | SharedCustomerIdIssue
  | StartMonthIssue
  | V6OptionIssue
  | YearAndMonthIssue;

/** The rules a catalogue can name. */
export const checks: Readonly<Record<CheckName, Check<CheckIssue>>> = {
  account: accountCheck,
  "facility-type": facilityTypeCheck,
  "customer-id": customerIdCheck,
  "shared-customer-id": sharedCustomerIdCheck,
  "line-carrier": lineCarrierCheck,
  "ipsec-provider": ipsecProviderCheck,
  "v6-option": v6OptionCheck,
  payment: paymentCheck,
  "start-month": startMonthCheck,
  "year-and-month": yearAndMonthCheck,
  "operating-system": operatingSystemCheck,
  names: namesCheck,
  documents: documentsCheck,
  "secret-number": secretNumberCheck,
  preconditions: preconditionsCheck,
};

/** What the catalogue's rules find. */
export const checkIssues = (subject: CheckSubject): readonly FieldIssue<CheckIssue>[] =>
  subject.catalogue.checks.flatMap((name) => checks[name].find(subject));

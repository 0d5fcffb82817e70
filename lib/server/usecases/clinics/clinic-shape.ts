import {
  examineClinicName,
  examineLine,
  normaliseCustomerNumber,
  normaliseLine,
} from "@/lib/domain/organisation/clinic";
import { examineKana, normaliseKana } from "@/lib/domain/organisation/kana";
import { examinePhone, normalisePhone } from "@/lib/domain/organisation/phone";
import { ruled } from "../../ruled";

/** What a clinic's form asks; an empty 顧客番号 is none. */
export const clinicShape = {
  name: ruled(normaliseLine, examineClinicName),
  kana: ruled(normaliseKana, examineKana),
  phone: ruled(normalisePhone, examinePhone),
  address: ruled(normaliseLine, examineLine),
  contact: ruled(normaliseLine, examineLine),
  customerNumber: ruled(normaliseCustomerNumber, examineLine).transform((text) =>
    text === "" ? null : text,
  ),
};

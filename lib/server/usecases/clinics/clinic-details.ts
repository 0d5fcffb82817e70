import * as z from "zod";

const line = z.string().trim().max(200);

/** What a clinic's page asks; `customerNumber` is the vendor's own 顧客番号 and may be empty. */
export const clinicDetailsSchema = z.object({
  name: line.min(1),
  kana: line.min(1),
  phone: line,
  address: line,
  contact: line,
  customerNumber: line.transform((text) => (text === "" ? null : text)),
});

import * as z from "zod";
import {
  examinePrivacy,
  examineSetting,
  examineSupportPhone,
  normalisePrivacy,
  normaliseSetting,
} from "@/lib/domain/organisation/vendor-settings";
import { normalisePhone } from "@/lib/domain/organisation/phone";
import { ruled } from "../../ruled";

const line = ruled(normaliseSetting, examineSetting);

/** What a vendor says about itself to its clinics; an empty `privacy` stands for the default text. */
export const vendorSettingsSchema = z.object({
  name: line,
  supportPhone: ruled(normalisePhone, examineSupportPhone),
  supportHours: line,
  privacy: ruled(normalisePrivacy, examinePrivacy).transform((text) => (text === "" ? null : text)),
});

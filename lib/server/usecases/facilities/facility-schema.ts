import * as z from "zod";
import { examineFacility, keptFacility, normaliseFacility } from "@/lib/domain/organisation/facility";
import { repeatedFacilities } from "@/lib/domain/organisation/facility-identity";

/** What a facility's form asks; its fields are judged together. */
export const facilitySchema = z
  .object({
    feeTable: z.string(),
    prefecture: z.string(),
    code: z.string(),
    name: z.string(),
    loginMail: z.string(),
  })
  .transform((typed, { issues }) => {
    const facility = normaliseFacility(typed);
    for (const [field, params] of Object.entries(examineFacility(facility)))
      issues.push({ code: "custom", path: [field], input: typed, params });
    return keptFacility(facility);
  });

/** The facilities a clinic begins with: at least one, and no account twice. */
export const facilitiesSchema = z
  .array(facilitySchema)
  .max(20)
  .check(({ value, issues }) => {
    const missing = value.length === 0 ? [{ path: [], code: "facilities.missing" }] : [];
    const twice = repeatedFacilities(value).map((place) => ({
      path: [place, "code"],
      code: "facility.twice",
    }));
    for (const { path, code } of [...missing, ...twice])
      issues.push({ code: "custom", path, input: value, params: { code } });
  });

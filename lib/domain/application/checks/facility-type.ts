import { workplace } from "../../facility-code/fee-tables";
import { error, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type FacilityTypeIssue = Issue<
  "facility-type.workplace-form" | "facility-type.not-for-workplace",
  NoParams
>;

/** Each form is for certain 点数表コード (docs/portal §1). */
export const facilityTypeCheck: Check<FacilityTypeIssue> = {
  find: ({ catalogue, context: { facility } }) => {
    if (catalogue.feeTables.includes(facility.feeTable)) return [];
    return [
      at(
        "feeTable",
        error(
          facility.feeTable === workplace
            ? "facility-type.not-for-workplace"
            : "facility-type.workplace-form",
          {},
        ),
      ),
    ];
  },
  errors: ["facility-type.workplace-form", "facility-type.not-for-workplace"],
};

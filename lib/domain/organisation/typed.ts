import type { ClinicDetails } from "./clinic";
import type { TypedFacility } from "./facility";

type Values = Readonly<Record<string, string>>;

/** The names of a clinic's controls. */
export const clinicFields = ["name", "kana", "phone", "address", "contact", "customerNumber"] as const;

/** The names of a facility's controls. */
export const facilityFields = ["feeTable", "prefecture", "code", "name", "loginMail"] as const;

export type FacilityField = (typeof facilityFields)[number];

const picked = <Name extends string>(
  names: readonly Name[],
  value: (name: Name) => string | null | undefined,
): Readonly<Record<Name, string>> =>
  Object.fromEntries(names.map((name) => [name, value(name) ?? ""])) as Record<Name, string>;

/** A clinic as its form has it. */
export const typedClinic = (values: Values | ClinicDetails): Readonly<Record<keyof ClinicDetails, string>> =>
  picked(clinicFields, (name) => (values as Readonly<Record<string, string | null>>)[name]);

/** A facility as its form has it. */
export const typedFacility = (
  values: Values | Readonly<Record<FacilityField, string | null>>,
): TypedFacility =>
  picked(facilityFields, (name) => (values as Readonly<Record<string, string | null>>)[name]);

/** The name of a control of one of several facilities. */
export const facilityControl = (place: number, field: FacilityField): string =>
  `facilities.${place}.${field}`;

/** How many facilities a form has; there is always one to fill in. */
export const countFacilities = (values: Values): number => {
  let count = 1;
  while (facilityControl(count, "feeTable") in values) count += 1;
  return count;
};

/** The facilities of a form that has several. */
export const typedFacilities = (values: Values): TypedFacility[] =>
  Array.from({ length: countFacilities(values) }, (_, place) =>
    picked(facilityFields, (field) => values[facilityControl(place, field)]),
  );

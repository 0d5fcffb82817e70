import { compact } from "../../characters/width";
import { valueOf } from "@/lib/forms/answer";
import { warning, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type SecretNumberPhoneIssue = Issue<"secret-number.phone", NoParams>;

/** The last four digits of the facility's telephone are easily guessed; seen only while the clinic types the number (docs/portal §10). */
export const secretNumberCheck: Check<SecretNumberPhoneIssue> = {
  find: ({ answers, context: { facility } }) => {
    const value = valueOf(answers["secretNumber"]);
    const typed = typeof value === "object" && "first" in value ? value.first : "";
    const isPhone = typed.length === 4 && facility.phones.some((phone) => compact(phone).endsWith(typed));
    return isPhone ? [at("secretNumber", warning("secret-number.phone", {}))] : [];
  },
  errors: ["secret-number.phone"],
};

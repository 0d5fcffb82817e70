import { chosen } from "@/lib/forms/effective";
import { error, warning, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type SharedCustomerIdIssue = Issue<
  "shared-customer-id.circular" | "shared-customer-id.not-registered" | "shared-customer-id.not-reflected",
  NoParams
>;

/** 「同じお客さまID」 needs an ID on the other side: not a circle of two forms, and already registered there (docs/portal §2.5). */
export const sharedCustomerIdCheck: Check<SharedCustomerIdIssue> = {
  find: ({ catalogue, answers, context: { sibling } }) => {
    if (chosen(catalogue, answers, "customerIdType") !== "same") return [];
    if (sibling === null) return [at("customerIdType", warning("shared-customer-id.not-registered", {}))];
    if (sibling.accepted) return [];
    return [
      at(
        "customerIdType",
        sibling.customerIdType === "same"
          ? error("shared-customer-id.circular", {})
          : warning("shared-customer-id.not-reflected", {}),
      ),
    ];
  },
  errors: [
    "shared-customer-id.circular",
    "shared-customer-id.not-registered",
    "shared-customer-id.not-reflected",
  ],
};

import { workplace } from "../../facility-code/fee-tables";
import { chosen } from "@/lib/forms/effective";
import { error, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type PaymentIssue = Issue<"payment.transfer-only", NoParams>;

/** 職域診療所 pays by 払込請求書 only (docs/portal §2.4). */
export const paymentCheck: Check<PaymentIssue> = {
  find: ({ catalogue, answers, context: { facility } }) =>
    facility.feeTable === workplace && chosen(catalogue, answers, "payment") === "deduction"
      ? [at("payment", error("payment.transfer-only", {}, [{ value: "transfer" }]))]
      : [],
  errors: ["payment.transfer-only"],
};

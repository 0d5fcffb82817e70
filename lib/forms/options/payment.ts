import type { Option, OptionList } from "../option-list";

const deduction: Option = {
  key: "deduction",
  number: "1",
  text: "診療報酬支払額等から控除",
  shown: "1: 診療報酬支払額等から控除",
  confidence: "A",
};

const transfer: Option = {
  key: "transfer",
  number: "2",
  text: "払込請求書による振込み",
  shown: "2: 払込請求書による振込み",
  confidence: "A",
};

/** 電子証明書発行料の支払方法 (docs/portal §1.1 11, §1.2 13). */
export const payment: OptionList = {
  name: "payment",
  seen: "2024-05",
  source: "S1, S2, W4",
  complete: true,
  options: [deduction, transfer],
};

/** The same for 職域診療所: only 2 (docs/portal §1.3 13). */
export const workplacePayment: OptionList = {
  name: "workplace-payment",
  seen: "2024-04",
  source: "S2",
  complete: true,
  options: [transfer],
};

import type { Option, OptionList } from "../option-list";

const caf: Option = { key: "caf", number: null, text: "CAF", shown: "CAF", confidence: "A" };
const cop: Option = { key: "cop", number: null, text: "COP", shown: "COP", confidence: "A" };

const same = (text: string, confidence: Option["confidence"], alsoSeen: string[] = []): Option => ({
  key: "same",
  number: null,
  text,
  shown: text,
  alsoSeen,
  confidence,
});

/** お客さまID（どれを使うか） of オンライン請求 (docs/portal §1.1 9). */
export const claimCustomerIdType: OptionList = {
  name: "claim-customer-id-type",
  seen: "2024-05",
  source: "S1",
  complete: true,
  options: [same("オンライン資格確認等システムと同じ回線(お客さまID)を使用する。", "A"), caf, cop],
};

/** お客さまID（どれを使うか） of オンライン資格確認 for 医科・歯科・調剤・訪問看護 (docs/portal §1.2 5). */
export const eligibilityCustomerIdType: OptionList = {
  name: "eligibility-customer-id-type",
  seen: "2024-04",
  source: "S2",
  complete: true,
  options: [same("オンライン請求と同じお客さまIDを使用", "B"), caf, cop],
};

/** お客さまID（どれを使うか） of オンライン資格確認 for 職域診療所: no sharing with オンライン請求 (docs/portal §1.3 5). */
export const workplaceCustomerIdType: OptionList = {
  name: "workplace-customer-id-type",
  seen: "2024-04",
  source: "S2",
  complete: true,
  options: [caf, cop],
};

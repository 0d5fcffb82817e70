import type { OptionList } from "../option-list";

/** 申請区分 of オンライン請求 (docs/portal §1.1 2): no number, no 廃止. */
export const claimApplicationType: OptionList = {
  name: "claim-application-type",
  seen: "2024-05",
  source: "S1",
  complete: true,
  options: [
    { key: "start", number: null, text: "開始", shown: "開始", confidence: "A" },
    { key: "change", number: null, text: "変更", shown: "変更", confidence: "A" },
  ],
};

/** 申請区分 of オンライン資格確認 (docs/portal §1.2 2): 新規 was seen; 変更 follows from the form's title, others were not seen. */
export const eligibilityApplicationType: OptionList = {
  name: "eligibility-application-type",
  seen: "2024-04",
  source: "S2",
  complete: false,
  options: [
    { key: "start", number: null, text: "新規", shown: "新規", confidence: "A" },
    { key: "change", number: null, text: "変更", shown: "変更", confidence: "I" },
  ],
};

import type { OptionList } from "../option-list";

/** フレッツ・v6オプション契約の確認 (docs/portal §1.2 8): the portal's wording is unreadable, so only the meaning is known. */
export const v6Option: OptionList = {
  name: "v6-option",
  seen: "2024-04",
  source: "S2",
  complete: false,
  options: [
    {
      key: "contracted",
      number: null,
      text: "契約がある",
      shown: null,
      meaning: "契約があることを示す選択肢",
      confidence: "C",
    },
    {
      key: "not-contracted",
      number: null,
      text: "契約がない",
      shown: null,
      meaning: "契約がないことを示す選択肢",
      confidence: "C",
    },
  ],
};

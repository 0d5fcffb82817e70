import type { OptionList } from "../option-list";

/** 電気通信回線種別 of オンライン資格確認 (docs/portal §7.2): one option is known. */
export const eligibilityLine: OptionList = {
  name: "eligibility-line",
  seen: "2024-04",
  source: "S2",
  complete: false,
  options: [
    {
      key: "ip-vpn",
      number: "1",
      text: "IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)",
      shown: "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)",
      alsoSeen: ["1:IP-VPN回線事業者(NTTなど、ただし、CTC・QTnetは除く)"],
      confidence: "B",
    },
  ],
};

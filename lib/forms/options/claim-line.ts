import type { OptionList } from "../option-list";

/** 電気通信回線種別 of オンライン請求 (docs/portal §7.2). IPv6 and ISDN share the numbers 2 and 4 in an order that is not established. */
export const claimLine: OptionList = {
  name: "claim-line",
  seen: "2024-05",
  source: "S1",
  complete: false,
  options: [
    {
      key: "ipv4",
      number: "1",
      text: "IP-VPN接続【IPv4】",
      shown: "1: IP-VPN接続【IPv4】",
      alsoSeen: ["1: IP-VPN接続 [IPv4]"],
      confidence: "A",
    },
    {
      key: "ipv6",
      number: null,
      numberLost: true,
      text: "IP-VPN接続【IPv6】",
      shown: "IP-VPN接続【IPv6】",
      alsoSeen: ["IP-VPN接続 [IPv6]"],
      confidence: "A",
    },
    {
      key: "ipsec",
      number: "3",
      text: "IP-sec+IKE接続",
      shown: "3: IP-sec+IKE接続",
      alsoSeen: ["3:IP-Sec+IKE 接続", "IPsec+IKE"],
      confidence: "A",
    },
    {
      key: "isdn",
      number: null,
      numberLost: true,
      text: "ISDN接続",
      shown: null,
      meaning: "「ISDN接続」を示す選択肢",
      confidence: "C",
    },
  ],
};

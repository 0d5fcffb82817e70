import type { Preset } from "./preset";

const optec = { softwareMaker: "株式会社オプテック" };
const programNames = ["Opt.one3", "Think-3", "Thinkepo", "Opt.one", "ThinkOne"];
const programNameHint =
  "名称の確認のしかたは、サポートがご案内します。わからないときはサポートに任せてください。";

/** The presets of オプテック's manual (docs/portal §9.1), as demo data. The clinic chooses the payment method itself. */
export const demoPresets: readonly Preset[] = [
  {
    key: "standard",
    name: "標準設置",
    reason: "標準の設置では、Windows 10 IoT Enterprise 2019 LTSC のパソコンと IPv6 の回線を使います。",
    programNameHint,
    programNames,
    values: {
      "online-claim": {
        ...optec,
        operatingSystem: "windows-10-iot-2019",
        line: "ipv6",
        customerIdType: "same",
      },
      eligibility: { line: "ip-vpn" },
      "eligibility-workplace": { line: "ip-vpn" },
    },
  },
  {
    key: "ntt-data-chugoku-desktop",
    name: "NTTデータ中国が設置（デスクトップパソコン）",
    reason:
      "NTTデータ中国が設置したデスクトップパソコンは Windows 10 Enterprise 2021 LTSC で、IPsec+IKE で接続します。",
    programNameHint,
    programNames,
    values: {
      "online-claim": {
        ...optec,
        operatingSystem: "windows-10-enterprise-2021",
        line: "ipsec",
        carrier: "other",
      },
      eligibility: { carrier: "other" },
      "eligibility-workplace": { carrier: "other" },
    },
  },
  {
    key: "ntt-data-chugoku-notebook",
    name: "NTTデータ中国が設置（ノートパソコン）",
    reason:
      "NTTデータ中国が設置したノートパソコンは Windows 10 Enterprise 2019 LTSC で、IPsec+IKE で接続します。",
    programNameHint,
    programNames,
    values: {
      "online-claim": {
        ...optec,
        operatingSystem: "windows-10-enterprise-2019",
        line: "ipsec",
        carrier: "other",
      },
      eligibility: { carrier: "other" },
      "eligibility-workplace": { carrier: "other" },
    },
  },
];

import type { OptionList } from "../option-list";

/** パソコンの基本ソフト(OS)・ブラウザ (docs/portal §7.1): three wordings are known of a longer list. */
export const operatingSystem: OptionList = {
  name: "operating-system",
  seen: "2024-05",
  source: "S1",
  complete: false,
  options: [
    {
      key: "windows-10-iot-2019",
      number: null,
      text: "Windows 10 IoT Enterprise 2019 LTSC(64bit)/Microsoft Edge(Chromium)",
      shown: "Windows 10 IoT Enterprise 2019 LTSC(64bit)/Microsoft Edge(Chromium)",
      confidence: "A",
    },
    {
      key: "windows-10-enterprise-2021",
      number: null,
      text: "Windows10 Enterprise2021 LTSC(64bit)/Microsoft Edge(Chromium)",
      shown: "Windows10 Enterprise2021 LTSC(64bit)/Microsoft Edge(Chromium)",
      confidence: "A",
    },
    {
      key: "windows-10-enterprise-2019",
      number: null,
      text: "Windows10 Enterprise2019 LTSC(64bit)/Microsoft Edge(Chromium)",
      shown: "Windows10 Enterprise2019 LTSC(64bit)/Microsoft Edge(Chromium)",
      confidence: "A",
    },
  ],
};

import { describe, expect, test } from "@jest/globals";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import { demoPresets } from "@/lib/forms/presets/demo-presets";
import { presetValues, type PresetValue } from "@/lib/forms/presets/preset";
import { sheetRows } from "@/lib/forms/sheet";
import { accounts, given } from "../../../support/applications";

const windows = (edition: string): string => `${edition} LTSC(64bit)/Microsoft Edge(Chromium)`;

const presetOf = (key: string) => demoPresets.filter((preset) => preset.key === key);

const filledIn = (key: string, catalogue: typeof onlineClaimV1): readonly PresetValue[] =>
  presetOf(key).flatMap((preset) => presetValues(preset, catalogue, {}));

/** What the filled-in values say on the sheet of オンライン請求: number and value of each row that is not empty. */
const onSheet = (key: string) => {
  const values = filledIn(key, onlineClaimV1).map(({ field, value }) => [field, given(value)] as const);
  return sheetRows(onlineClaimV1, Object.fromEntries(values), accounts.dental)
    .filter(({ number, value }) => number > 4 && value !== "")
    .map(({ label, value }) => [label, value]);
};

const maker = ["レセコンのソフトメーカー名 (プログラムの作成者の氏名)", "株式会社オプテック"];

describe("the presets of the manual (docs/portal §9.1)", () => {
  test("are three, each with a name, a reason and where the program's name is found", () => {
    expect(demoPresets.map(({ key }) => key)).toEqual([
      "standard",
      "ntt-data-chugoku-desktop",
      "ntt-data-chugoku-notebook",
    ]);
    for (const { name, reason, programNameHint } of demoPresets)
      for (const words of [name, reason, programNameHint]) expect(words).toMatch(/[ぁ-ん一-龠]/u);
  });

  test("offer the five programs", () => {
    const names = ["Opt.one3", "Think-3", "Thinkepo", "Opt.one", "ThinkOne"];
    expect(demoPresets.map(({ programNames }) => programNames)).toEqual([names, names, names]);
  });

  test.each([
    [
      "standard",
      [
        maker,
        ["パソコンの基本ソフト (OS) ・ブラウザ", windows("Windows 10 IoT Enterprise 2019")],
        ["電気通信回線種別", "IP-VPN接続【IPv6】"],
        ["お客さまID", "オンライン資格確認等システムと同じ回線(お客さまID)を使用する。"],
      ],
    ],
    [
      "ntt-data-chugoku-desktop",
      [
        maker,
        ["パソコンの基本ソフト (OS) ・ブラウザ", windows("Windows10 Enterprise2021")],
        ["電気通信回線種別", "3: IP-sec+IKE接続"],
      ],
    ],
    [
      "ntt-data-chugoku-notebook",
      [
        maker,
        ["パソコンの基本ソフト (OS) ・ブラウザ", windows("Windows10 Enterprise2019")],
        ["電気通信回線種別", "3: IP-sec+IKE接続"],
      ],
    ],
  ])("%s on the sheet of オンライン請求", (key, rows) => {
    expect(onSheet(key)).toEqual(rows);
  });

  test.each([
    ["standard", eligibilityV1, [{ field: "line", value: "ip-vpn" }]],
    ["standard", eligibilityWorkplaceV1, [{ field: "line", value: "ip-vpn" }]],
    ["ntt-data-chugoku-desktop", eligibilityV1, [{ field: "carrier", value: "other" }]],
    ["ntt-data-chugoku-notebook", eligibilityV1, [{ field: "carrier", value: "other" }]],
  ])("%s in オンライン資格確認 (%#)", (key, catalogue, values) => {
    expect(filledIn(key, catalogue)).toEqual(values);
  });

  test.each([["ntt-data-chugoku-desktop"], ["ntt-data-chugoku-notebook"]])(
    "%s is not an NTT line (docs/portal §5)",
    (key) => {
      expect(filledIn(key, onlineClaimV1)).toContainEqual({ field: "carrier", value: "other" });
    },
  );

  test("fill in every value they name: none is unknown to its form", () => {
    for (const preset of demoPresets)
      for (const [id, values] of Object.entries(preset.values)) {
        const filled = publishedCatalogues
          .filter((catalogue) => catalogue.id === id)
          .flatMap((catalogue) => presetValues(preset, catalogue, {}));
        expect(filled.map(({ field }) => field).sort()).toEqual(Object.keys(values).sort());
      }
  });

  test("leave the payment method to the clinic", () => {
    const fields = demoPresets.flatMap(({ key }) => filledIn(key, onlineClaimV1)).map(({ field }) => field);
    expect(fields).not.toContain("payment");
  });
});

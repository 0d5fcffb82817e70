import { describe, expect, test } from "@jest/globals";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { demoPresets } from "@/lib/forms/presets/demo-presets";
import { presetFields, readTypedPreset, typedPreset } from "@/lib/forms/presets/typed-preset";
import { answerSchema, isDelegable } from "@/lib/forms/schema";

const sound = { name: "標準設置", reason: "標準の設置です。" };

describe("the fields that a preset decides", () => {
  test("of オンライン請求, in its order", () => {
    expect(presetFields(onlineClaimV1).map(({ key }) => key)).toEqual([
      "softwareMaker",
      "operatingSystem",
      "line",
      "ipsecProvider",
      "customerIdType",
      "carrier",
    ]);
  });

  test("are ones the vendor may know, on every form", () => {
    for (const catalogue of currentCatalogues())
      expect(presetFields(catalogue).filter((field) => !isDelegable(field))).toEqual([]);
  });
});

describe("what was typed becomes a preset", () => {
  test("without empty lines, doubles, and fields that are not decided", () => {
    const typed = {
      ...sound,
      name: " 標準設置　",
      programNames: "Opt.one3\n\n Think-3 \r\nOpt.one3",
      programNameHint: "起動したときの画面に出ます。",
      "online-claim.line": "ipv6",
      "online-claim.carrier": "",
      "online-claim.operatingSystem": "",
      "online-claim.operatingSystem.written": " Windows 11 ",
      "online-claim.softwareMaker": "株式会社オプテック",
    };
    expect(readTypedPreset("standard", typed)).toEqual({
      preset: {
        key: "standard",
        ...sound,
        programNames: ["Opt.one3", "Think-3"],
        programNameHint: "起動したときの画面に出ます。",
        values: {
          "online-claim": {
            line: "ipv6",
            operatingSystem: { written: "Windows 11" },
            softwareMaker: "株式会社オプテック",
          },
        },
      },
      findings: {},
    });
  });

  test("a wording that the list has is the list's", () => {
    const typed = { ...sound, "online-claim.line.written": "1：IP-VPN接続【IPv4】" };
    expect(readTypedPreset("k", typed).preset.values).toEqual({ "online-claim": { line: "ipv4" } });
  });

  test("name and reason are needed, and nothing may be too long", () => {
    const long = "あ".repeat(201);
    expect(readTypedPreset("k", {}).findings).toEqual({
      name: { code: "preset.missing" },
      reason: { code: "preset.missing" },
    });
    expect(readTypedPreset("k", { name: long, reason: long, programNameHint: long }).findings).toEqual({
      name: { code: "preset.long", longest: 60 },
      reason: { code: "preset.long", longest: 200 },
      programNameHint: { code: "preset.long", longest: 200 },
    });
    expect(readTypedPreset("k", { ...sound, programNames: "a".repeat(1001) }).findings).toEqual({
      programNames: { code: "preset.long", longest: 1000 },
    });
  });

  test("a value that the form cannot keep, or two for one field, are told by the control", () => {
    const typed = {
      ...sound,
      "online-claim.carrier": "no such carrier",
      "online-claim.line": "ipv6",
      "online-claim.line.written": "ほかの回線",
      "eligibility-workplace.customerIdType": "same",
      "online-claim.softwareMaker": "a".repeat(2001),
    };
    expect(readTypedPreset("k", typed).findings).toEqual({
      "online-claim.carrier": { code: "preset.value" },
      "online-claim.line": { code: "preset.both" },
      "eligibility-workplace.customerIdType": { code: "preset.value" },
      "online-claim.softwareMaker": { code: "preset.value" },
    });
  });

  test("every value of a sound preset can be kept by its form", () => {
    for (const preset of demoPresets)
      for (const catalogue of currentCatalogues())
        for (const field of presetFields(catalogue)) {
          const value = preset.values[catalogue.id]?.[field.key];
          if (value !== undefined) expect(answerSchema(field).safeParse({ value }).success).toBe(true);
        }
  });
});

describe("a preset in its form", () => {
  test.each(demoPresets)("$name comes back as it was", (preset) => {
    expect(readTypedPreset(preset.key, typedPreset(preset))).toEqual({ preset, findings: {} });
  });

  test("a wording that no list has comes back too, and what is neither stays out", () => {
    const { preset } = readTypedPreset("k", { ...sound, "eligibility.v6Option.written": "確認中" });
    expect(readTypedPreset("k", typedPreset(preset)).preset).toEqual(preset);
    const odd = { ...preset, values: { eligibility: { v6Option: { first: "a", second: "a" } } } };
    expect(typedPreset(odd)).not.toHaveProperty("eligibility.v6Option");
    expect(Object.keys(typedPreset(odd)).filter((name) => name.startsWith("eligibility"))).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { presetValues, programNamesOf, type Preset } from "@/lib/forms/presets/preset";
import { claimStart, confirmed, delegated, given, twice } from "../../../support/applications";

const preset = (change: Partial<Preset> = {}): Preset => ({
  key: "standard",
  name: "標準設置",
  reason: "標準の設置です。",
  programNameHint: "起動したときの画面に出ます。",
  programNames: ["Opt.one3", "Think-3"],
  values: {
    "online-claim": { operatingSystem: "windows-10-iot-2019", line: "ipv6" },
    eligibility: { line: "ip-vpn" },
  },
  ...change,
});

describe("a preset fills in", () => {
  test("its values for the form, in the form's order", () => {
    const values = {
      "online-claim": { carrier: "other", line: "ipsec", softwareMaker: "株式会社オプテック" },
    };
    expect(presetValues(preset({ values }), onlineClaimV1, {})).toEqual([
      { field: "softwareMaker", value: "株式会社オプテック" },
      { field: "line", value: "ipsec" },
      { field: "carrier", value: "other" },
    ]);
  });

  test("the values of that form alone", () => {
    expect(presetValues(preset(), eligibilityV1, {})).toEqual([{ field: "line", value: "ip-vpn" }]);
  });

  test("nothing into a form it says nothing of", () => {
    expect(presetValues(preset(), eligibilityWorkplaceV1, {})).toEqual([]);
  });

  test("the program's name when there is only one", () => {
    const single = preset({ programNames: ["Think-3"] });
    expect(presetValues(single, onlineClaimV1, {})).toEqual([
      { field: "programName", value: "Think-3" },
      { field: "operatingSystem", value: "windows-10-iot-2019" },
      { field: "line", value: "ipv6" },
    ]);
    expect(presetValues(single, eligibilityV1, {})).toEqual([{ field: "line", value: "ip-vpn" }]);
  });

  test.each([
    ["none", []],
    ["two", ["Opt.one3", "Think-3"]],
  ])("no program's name when there are %s", (_count, programNames) => {
    const fields = presetValues(preset({ programNames }), onlineClaimV1, {}).map(({ field }) => field);
    expect(fields).toEqual(["operatingSystem", "line"]);
  });

  test("a program's name given for the form goes before the single one", () => {
    const values = { "online-claim": { programName: "Opt.one" } };
    expect(presetValues(preset({ programNames: ["Think-3"], values }), onlineClaimV1, {})).toEqual([
      { field: "programName", value: "Opt.one" },
    ]);
  });

  test("a wording of the portal where the list is not complete", () => {
    const values = { "online-claim": { line: { written: "5: 新しい回線" } } };
    expect(presetValues(preset({ values }), onlineClaimV1, {})).toEqual([
      { field: "line", value: { written: "5: 新しい回線" } },
    ]);
  });
});

describe("a preset leaves alone", () => {
  test.each([
    ["a value", given("windows-10-enterprise-2021")],
    ["an emptied value", given({ written: "" })],
    ["「わからない（サポートに任せる）」", delegated],
  ])("a field that is answered with %s", (_name, answer) => {
    expect(presetValues(preset(), onlineClaimV1, { operatingSystem: answer })).toEqual([
      { field: "line", value: "ipv6" },
    ]);
  });

  test("a complete application", () => {
    expect(presetValues(preset({ programNames: ["Think-3"] }), onlineClaimV1, claimStart("ipv6"))).toEqual(
      [],
    );
  });

  test.each([
    ["the consent", onlineClaimV1, { consent: confirmed }],
    ["the start month", onlineClaimV1, { claimStartYear: "2027", claimStartMonth: "2" }],
    ["how the clinic claims now", onlineClaimV1, { claimMethod: "media", safetyRules: "drawn-up" }],
    ["the payment", onlineClaimV1, { payment: "deduction" }],
    ["the payment of the other form", eligibilityV1, { payment: "transfer" }],
    ["秘密の番号", eligibilityV1, { secretNumber: twice("4826") }],
  ])("what the clinic alone answers: %s (docs/portal §1.4)", (_name, catalogue, values) => {
    expect(presetValues(preset({ values: { [catalogue.id]: values } }), catalogue, {})).toEqual([]);
  });

  test.each([
    ["fields that the form does not have", { v6Option: "contracted", faxNumber: "03" }],
    ["rows that the portal fills in", { prefecture: "13", facilityCode: "8814790" }],
    ["options that are not in the list", { payment: "cash", line: "ip-vpn" }],
    ["values of another shape", { customerId: "CAF1234567890", remarks: { written: "x" } }],
  ])("%s", (_name, values) => {
    expect(presetValues(preset({ values: { "online-claim": values } }), onlineClaimV1, {})).toEqual([]);
  });
});

describe("the names of a vendor's programs", () => {
  const desktop = preset({ key: "desktop", programNames: ["Opt.one"], programNameHint: "左上に出ます。" });
  const all = [preset(), desktop, preset({ key: "third" })];

  test("are those of the chosen preset", () => {
    expect(programNamesOf(all, "desktop")).toEqual({ names: ["Opt.one"], hint: "左上に出ます。" });
  });

  test.each([null, "removed"])("are those of all, each once, while %s is chosen", (chosen) => {
    expect(programNamesOf(all, chosen)).toEqual({
      names: ["Opt.one3", "Think-3", "Opt.one"],
      hint: "起動したときの画面に出ます。左上に出ます。",
    });
  });

  test("are none without a preset", () => {
    expect(programNamesOf([], null)).toEqual({ names: [], hint: "" });
  });
});

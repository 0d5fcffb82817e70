import { describe, expect, test } from "@jest/globals";
import { fieldOf, type Field } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { choice } from "@/lib/forms/kinds/choice";

const line = fieldOf(onlineClaimV1, "line");
const operatingSystem = fieldOf(onlineClaimV1, "operatingSystem");
const eligibilityLine = fieldOf(eligibilityV1, "line");
const v6Option = fieldOf(eligibilityV1, "v6Option");
const payment = fieldOf(onlineClaimV1, "payment");

describe("a list that is complete takes its options alone", () => {
  test.each(["deduction", "transfer"])("%s", (key) => {
    expect(choice.schema(payment).safeParse(key).success).toBe(true);
  });

  test.each(["1", "", "診療報酬支払額等から控除", { written: "3: 現金" }, null])("not %j", (value) => {
    const messages = choice
      .schema(payment)
      .safeParse(value)
      .error?.issues.map(({ message }) => message);
    expect(messages).toEqual(["choice.unknown-option"]);
  });
});

describe("a list that is incomplete also takes what the portal shows", () => {
  test.each(["ipv4", "ipv6", "ipsec", "isdn", { written: "5: 新しい回線" }])("%j", (value) => {
    expect(choice.schema(line).safeParse(value).success).toBe(true);
  });

  test.each([
    ["adsl", "choice.unknown-option"],
    [4, "choice.unknown-option"],
    [{ written: "a\u0000" }, "text.control-characters"],
  ])("not %j", (value, message) => {
    const messages = choice
      .schema(line)
      .safeParse(value)
      .error?.issues.map((issue) => issue.message);
    expect(messages).toEqual([message]);
  });

  test("nothing beside what was written", () => {
    expect(choice.schema(line).safeParse({ written: "a", key: "ipv4" }).success).toBe(false);
  });
});

describe("spellings of a known option become that option (docs/portal §7, §10)", () => {
  test.each<[string, Field, string]>([
    ["1: IP-VPN接続【IPv4】", line, "ipv4"],
    ["1: IP-VPN接続 [IPv4]", line, "ipv4"],
    ["１：ＩＰ－ＶＰＮ接続［ＩＰｖ４］", line, "ipv4"],
    ["ip-vpn接続[ipv4]", line, "ipv4"],
    [" 1: IP-VPN接続【IPv4】", line, "ipv4"],
    ["\u200b1 : IP-VPN接続【IPv4】\n", line, "ipv4"],
    ["2: IP-VPN接続 [IPv6]", line, "ipv6"],
    ["3:IP-Sec+IKE 接続", line, "ipsec"],
    ["IPSec＋IKE", line, "ipsec"],
    ["IP-sec+IKE", line, "ipsec"],
    ["4: ISDN接続", line, "isdn"],
    [
      "Windows10 IoT Enterprise2019 LTSC(64ビット)/Microsoft Edge(Chromium)",
      operatingSystem,
      "windows-10-iot-2019",
    ],
    [
      "Windows 10 Enterprise 2021 LTSC (64bit) / Microsoft Edge (Chromium)",
      operatingSystem,
      "windows-10-enterprise-2021",
    ],
    [
      "Ｗｉｎｄｏｗｓ10 Enterprise2019 LTSC(64bit)/Microsoft Edge(Chromium)",
      operatingSystem,
      "windows-10-enterprise-2019",
    ],
    ["1:IP-VPN回線事業者(NTTなど、ただし、CTC・ＱＴｎｅｔは除く)", eligibilityLine, "ip-vpn"],
    ["契約がある", v6Option, "contracted"],
    ["契約がない", v6Option, "not-contracted"],
  ])("%j", (written, field, key) => {
    expect(choice.normalise({ written }, field)).toBe(key);
  });

  test.each([
    ["Windows 11 Pro(64bit)/Microsoft Edge(Chromium)", "Windows 11 Pro(64bit)/Microsoft Edge(Chromium)"],
    [
      "Windows 10 IoT Enterprise 2021 LTSC(64bit)/Microsoft Edge(Chromium)",
      "Windows 10 IoT Enterprise 2021 LTSC(64bit)/Microsoft Edge(Chromium)",
    ],
    [" ①macOS\u3000", "①macOS"],
    ["", ""],
  ])("%j is another option and stays as written", (written, kept) => {
    expect(choice.normalise({ written }, operatingSystem)).toEqual({ written: kept });
  });

  test("a number in the middle of an option is no number in front", () => {
    expect(choice.normalise({ written: "IPv4 3:IP-sec+IKE接続" }, line)).toEqual({
      written: "IPv4 3:IP-sec+IKE接続",
    });
  });

  test("a chosen option stays chosen", () => {
    expect(choice.normalise("ipv4", line)).toBe("ipv4");
  });
});

test.each<[string, Field, string, string]>([
  ["deduction", payment, "1: 診療報酬支払額等から控除", "1: 診療報酬支払額等から控除"],
  ["ipv6", line, "IP-VPN接続【IPv6】", "IP-VPN接続【IPv6】"],
  ["isdn", line, "ISDN接続", ""],
  ["contracted", v6Option, "契約がある", ""],
  ["not-contracted", v6Option, "契約がない", ""],
  ["gone", line, "gone", ""],
])("%s is displayed; only a wording known from the portal is copied", (key, field, displayed, copied) => {
  expect(choice.display(key, field)).toBe(displayed);
  expect(choice.copy(key, field)).toBe(copied);
});

test("what was written is displayed and copied as it is", () => {
  expect(choice.display({ written: "5: 新しい回線" }, line)).toBe("5: 新しい回線");
  expect(choice.copy({ written: "5: 新しい回線" }, line)).toBe("5: 新しい回線");
});

test("a chosen option is complete, a written one when there is something", () => {
  expect(choice.isComplete("ipv4")).toBe(true);
  expect(choice.isComplete({ written: "a" })).toBe(true);
  expect(choice.isComplete({ written: "" })).toBe(false);
});

test("no choice is odd by itself", () => {
  expect(choice.issues("ipv4", line)).toEqual([]);
  expect(choice.issues({ written: "髙" }, line)).toEqual([]);
});

test("a choice without options is a bug of ours", () => {
  const broken = fieldOf(onlineClaimV1, "programName");
  for (const use of [
    () => choice.schema(broken),
    () => choice.normalise({ written: "a" }, broken),
    () => choice.display("a", broken),
    () => choice.copy("a", broken),
  ])
    expect(use).toThrow("programName is a choice without options");
});

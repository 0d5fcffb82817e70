import { describe, expect, test } from "@jest/globals";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { sheetRows } from "@/lib/forms/sheet";
import { accounts, answersOf, claimStart } from "../../support/applications";
import { withRow } from "../../support/catalogue-rows";

const lineLabel = "電気通信回線種別";

/** The row of that number as a line: number, label, entry, value, note. */
const lines = (catalogue: Catalogue, answers: Answers, row: number) =>
  sheetRows(catalogue, answers, accounts.medical)
    .filter(({ number }) => number === row)
    .map(({ number, label, entry, value, note }) => [number, label, entry, value, note]);

describe("a catalogue of another day", () => {
  test("what is odd about the option goes before the row's own note", () => {
    const catalogue = withRow(onlineClaimV1, "line", { note: "may-be-hidden" });
    expect(lines(catalogue, answersOf({ line: "ipv6" }), 12)).toEqual([
      [12, lineLabel, "choose", "IP-VPN接続【IPv6】", { code: "number-lost" }],
    ]);
    expect(lines(catalogue, answersOf({ line: "ipv4" }), 12)).toEqual([
      [12, lineLabel, "choose", "1: IP-VPN接続【IPv4】", { code: "may-be-hidden" }],
    ]);
  });

  test("an act that the portal does not show is not asked for", () => {
    const catalogue = withRow(onlineClaimV1, "consent", { shown: { field: "line", in: ["isdn"] } });
    expect(lines(catalogue, claimStart("ipv6"), 6)).toEqual([
      [6, "上記の利用規約に同意します。", "leave-blank", "", null],
    ]);
  });

  test("a row without a section has no section's name", () => {
    const catalogue = withRow(onlineClaimV1, "remarks", { section: "elsewhere" });
    expect(sheetRows(catalogue, {}, accounts.medical).map(({ section }) => section)[17]).toBe("");
  });
});

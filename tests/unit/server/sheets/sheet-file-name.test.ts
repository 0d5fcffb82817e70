import { expect, test } from "@jest/globals";
import { sheetFileName } from "@/lib/server/sheets/sheet-file-name";
import { accounts } from "@/tests/support/applications";
import { approvedView } from "@/tests/support/approved-view";

const named = (name: string) =>
  sheetFileName(approvedView([], {}, { facility: { ...accounts.dental, name } }), "xlsx").name;

test("a file is named by 申請番号, facility and 版", () => {
  expect(sheetFileName(approvedView(), "xlsx")).toEqual({
    name: "申請0012_大阪歯科大学附属病院_第3版.xlsx",
    plainName: "sheet-0012-3.xlsx",
  });
  expect(sheetFileName(approvedView([], { isCurrent: false }), "json")).toEqual({
    name: "申請0012_大阪歯科大学附属病院_第3版（旧版）.json",
    plainName: "sheet-0012-3.json",
  });
});

test.each([
  ['a/b\\c:d*e?f"g<h>i|j', "abcdefghij"],
  ["改\r\n行\u200b\u202e", "改行"],
  ["歯".repeat(100), "歯".repeat(60)],
  ["𠮷".repeat(61), "𠮷".repeat(60)],
])("what no file can be called is left out: %j", (name, safe) => {
  expect(named(name)).toBe(`申請0012_${safe}_第3版.xlsx`);
});

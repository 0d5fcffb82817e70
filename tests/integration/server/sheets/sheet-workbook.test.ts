import { beforeAll, describe, expect, test } from "@jest/globals";
import { readSheet as readWorkbook } from "read-excel-file/node";
import { sheetWorkbook } from "@/lib/server/sheets/sheet-workbook";
import { sheetRows, type SheetRow } from "@/lib/forms/sheet";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { accounts, eligibilityStart } from "../../../support/applications";
import { approvedView } from "../../../support/approved-view";
import { openedInOffice, type OfficeCell } from "../../../support/in-office";

/** Values that a program might take for something else, or change. */
const odd = [
  "=1+1",
  '=HYPERLINK("http://example.jp","ここ")',
  "+81312345678",
  "-1",
  "@SUM(A1)",
  "0012345",
  "1E5",
  "2026-12-20",
  "TRUE",
  'かぎ"かっこ',
  "一行目\n二行目",
  "髙﨑 😀",
  "a,b;c",
  "<b>&amp;</b>",
  "'0123",
];

const row = (value: string | null, place: number): SheetRow => ({
  number: place + 1,
  key: `row${place}`,
  section: "備考",
  label: `欄${place}`,
  gloss: null,
  entry: value === null ? "type-here" : "paste",
  value,
  note: null,
});

const read = async (workbook: Buffer) => (await readWorkbook(workbook)) as unknown[][];

describe("values that look like formulas, numbers or days", () => {
  let workbook: Buffer;
  let inOffice: OfficeCell[][];
  beforeAll(async () => {
    workbook = await sheetWorkbook(approvedView(odd.map(row)));
    inOffice = await openedInOffice(workbook);
  }, 600_000);

  test("are text for a library that did not write them", async () => {
    expect((await read(workbook)).slice(1).map((cells) => cells[4])).toEqual(odd);
  });

  test("are text for LibreOffice", () => {
    expect(inOffice.slice(1).map((cells) => cells[4])).toEqual(odd.map((text) => ({ text, isText: true })));
  });

  test("no cell is anything but text, numbers and heads included", () => {
    expect(inOffice.flat().filter(({ isText }) => !isText)).toEqual([]);
    expect(inOffice).toHaveLength(odd.length + 1);
  });
});

test("a whole sheet has a line for each row; what is confidential has no value, and the file says where to enter it", async () => {
  const rows = sheetRows(eligibilityV1, eligibilityStart("caf"), accounts.dental);
  const [head, ...lines] = await read(await sheetWorkbook(approvedView(rows)));
  expect(head).toEqual(["番号", "セクション", "ポータルの欄名", "入力のしかた", "値"]);
  expect(lines).toHaveLength(18);
  expect(lines[2]).toEqual(["3", "医療機関等情報", "医療機関等コード ※数字7桁", "見比べる", "9400105"]);
  expect(lines[7]).toEqual(["8", "電気通信回線", "お客さまID（どれを使うか）", "選ぶ", "CAF"]);
  expect(lines[10]?.[3]).toMatch(/^選ぶ：契約があることを示す選択肢を選びます/u);
  expect(lines[10]?.[4]).toBe(null);
  expect(lines[15]).toEqual(["16", "秘密の番号", "秘密の番号", "この場で入力", null]);
  expect(JSON.stringify(lines)).not.toContain("4826");
});

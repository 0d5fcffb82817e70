import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { readSheet as readWorkbook } from "read-excel-file/node";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { renameSelf } from "@/lib/server/usecases/people/rename-self";
import { given } from "../support/applications";
import { field, row } from "../support/application-page";
import { approvedAsItStands } from "../support/approved-sheet";
import { horizontalOverflow, phone } from "../support/browser";
import { naughtyStrings } from "../support/naughty-strings";
import { pasted } from "../support/on-clipboard";
import { started } from "../support/started-application";
import { clerk, supporter, workingPair, type WorkingPair } from "../support/working-pair";

/** As many as a note holds, a line each. */
const lines = naughtyStrings
  .filter(({ text, kept }) => kept === text && text.length < 60)
  .map(({ text }) => text)
  .slice(0, 90);
const note = lines.join("\n");
const markup = `"><script>canary()</script><img src=x onerror=canary()>`;

let pair: WorkingPair;
let applicationId: string;
const calls: string[] = [];

beforeAll(async () => {
  pair = await workingPair();
  applicationId = await started(pair);
  for (const [key, text] of Object.entries({ remarks: note, programName: markup, softwareMaker: markup }))
    await saveField(pair.clinic, { applicationId, field: key, answer: given(text), basedOn: 0 });
  await renameSelf(pair.clinic, { name: `田中<b>${"あ".repeat(20)}` });
  await approvedAsItStands(pair.database, pair.vendor, applicationId);
}, 60_000);

afterAll(() => pair.stop());

const open = async (who: typeof clerk, path: string): Promise<Page> => {
  const page = await pair.open(who, "/");
  await page.exposeFunction("canary", () => calls.push(path));
  page.on("dialog", (dialog) => {
    calls.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setViewportSize({ ...phone });
  await page.goto(pair.product.address + path);
  return page;
};

test("texts that have broken something elsewhere are shown as they are, run nothing, and fit a phone", async () => {
  expect(lines.length).toBeGreaterThan(40);
  for (const who of [clerk, supporter])
    for (const rest of ["", "/history", "/sheet"]) {
      const page = await open(who, `/applications/${applicationId}${rest}`);
      await page.locator("h1").waitFor();
      expect([rest, await horizontalOverflow(page)]).toEqual([rest, 0]);
      if (rest === "/sheet")
        expect(await page.locator("[data-row=programName]").innerText()).toContain(markup);
      await page.context().close();
    }
  const page = await open(supporter, "/applications");
  await page.locator("h1").waitFor();
  expect(await horizontalOverflow(page)).toBe(0);
  await page.context().close();
  expect(calls).toEqual([]);
}, 120_000);

test("they are copied and exported exactly", async () => {
  const page = await pair.open(clerk, `/applications/${applicationId}`);
  expect(await field(page, "remarks").textContent()).toContain(note);
  expect(await field(page, "programName").textContent()).toContain(markup);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${pair.product.address}/applications/${applicationId}/sheet`);
  for (const [key, text] of [
    ["remarks", note],
    ["programName", markup],
  ] as const) {
    await row(page, key)
      .getByRole("button", { name: /^コピー / })
      .click();
    expect(await pasted(page)).toBe(text);
  }
  const file = await page.request.get(`${pair.product.address}/api/sheets/${applicationId}?format=xlsx`);
  const cells = ((await readWorkbook(await file.body())) as unknown[][]).map((cellsOfRow) => cellsOfRow[4]);
  expect(cells).toContain(markup);
  expect(cells.some((cell) => typeof cell === "string" && cell.includes("=HYPERLINK("))).toBe(true);
  await page.context().close();
}, 60_000);

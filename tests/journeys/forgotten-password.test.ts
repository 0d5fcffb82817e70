import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { resetTexts } from "@/lib/texts/ja/admissions";
import { freePort } from "../../scripts/start/port.mjs";
import { desk, startBrowser, type TestBrowser } from "../support/browser";
import { look } from "../support/look";
import { signIn, tryToSignIn } from "../support/signing-in";
import { emptyFolder, startWith, type Start } from "../support/started-product";
import { until } from "../support/until";

const loginId = "sato@sakura.example";
let folder: string;
let address: string;
let product: Start;
let browser: TestBrowser;

beforeAll(async () => {
  const port = await freePort();
  [folder, browser] = await Promise.all([emptyFolder(), startBrowser()]);
  address = `http://127.0.0.1:${port}`;
  product = startWith({ DATA_DIR: folder, PORT: String(port) });
  await product.says("とどけを起動しました");
}, 120_000);

afterAll(async () => {
  await browser.close();
  product.signal("SIGTERM");
  await product.ended;
  await rm(folder, { recursive: true, force: true });
});

interface Account {
  readonly loginId: string;
  readonly password: string;
  readonly side: string;
}

test("the demo says who can sign in, to its owner only, and they can", async () => {
  const file = join(folder, "demo-accounts.json");
  expect((await stat(file)).mode & 0o077).toBe(0);
  const accounts = JSON.parse(await readFile(file, "utf8")) as Account[];
  expect(new Set(accounts.map(({ side }) => side))).toEqual(new Set(["vendor", "clinic"]));
  for (const account of accounts)
    expect([account.loginId, (await tryToSignIn(address, account.loginId, account.password)).status]).toEqual(
      [account.loginId, 200],
    );
  expect(product.printed()).toContain(accounts[0]?.password);
}, 60_000);

test("whoever forgot the password gets a link by mail, once, and is in again", async () => {
  const page = await browser.openPage(desk, { bypassCSP: true });
  await page.goto(`${address}/reset`);
  await page.fill("[name=loginId]", "nobody@sakura.example");
  await page.keyboard.press("Enter");
  await page.getByText(resetTexts.sent).waitFor();
  await page.fill("[name=loginId]", loginId);
  await page.keyboard.press("Enter");
  await page.getByText(resetTexts.sent).waitFor();
  await look(page);

  const link = await until("the mail", async () => {
    await page.goto(`${address}/demo/mail`);
    const found = page.locator("main a[href*='/reset/']");
    return (await found.count()) === 0
      ? undefined
      : ((await found.first().getAttribute("href")) ?? undefined);
  });
  await look(page);
  expect(await page.innerText("main")).not.toContain("nobody@sakura.example");
  await page.goto(link);
  await page.fill("[type=password]", "雨の月曜と温かいお茶");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /やること/u }).waitFor();
  expect((await tryToSignIn(address, loginId, "雨の月曜と温かいお茶")).status).toBe(200);

  await page.context().clearCookies();
  await page.goto(link);
  await page.getByText(resetTexts.again).waitFor();
  await look(page);
  await expect(signIn(address, loginId)).rejects.toThrow("401");
}, 120_000);

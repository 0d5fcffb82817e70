import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { signInTexts } from "@/lib/texts/ja/sign-in";
import { notFoundTexts } from "@/lib/texts/ja/not-found";
import { desk, startBrowser, type TestBrowser } from "../support/browser";
import { serveProduct, type ServedProduct } from "../support/served-product";

let product: ServedProduct;
let browser: TestBrowser;

beforeAll(async () => {
  product = await serveProduct();
  browser = await startBrowser();
}, 60_000);

afterAll(async () => {
  await Promise.all([browser.close(), product.stop()]);
});

test.each([
  ["the first page", "/", signInTexts.title],
  ["the page for an address that does not exist", "/no-such-page", notFoundTexts.title],
])(
  "%s comes to life in a browser that keeps the policy",
  async (_what, path, title) => {
    const page = await browser.openPage(desk);
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (/Content Security Policy|hydrat/i.test(message.text())) complaints.push(message.text());
    });
    await page.goto(product.address + path);
    expect(await page.textContent("h1")).toBe(title);
    await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("__reactContainer")));
    expect(complaints).toEqual([]);
    await page.close();
  },
  30_000,
);

test("what is pressed is drawn without loading the page anew", async () => {
  const page = await browser.openPage(desk);
  await page.goto(`${product.address}/no-such-page`);
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("__reactContainer")));
  const loads: string[] = [];
  page.on("domcontentloaded", () => loads.push("anew"));
  await page.click(`text=${notFoundTexts.home}`);
  await page.waitForSelector(`h1:text-is("${signInTexts.title}")`);
  expect(loads).toEqual([]);
  await page.close();
}, 30_000);

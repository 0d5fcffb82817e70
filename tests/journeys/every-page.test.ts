import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { callers, type Caller } from "../support/authorization/callers";
import { pageEntries, pathOf } from "../support/authorization/entries/entries";
import { setScene, strike, type Scene } from "../support/authorization/scene";
import { startBrowser, type TestBrowser } from "../support/browser";
import { look } from "../support/look";
import { pageWith } from "../support/page-of";

let scene: Scene;
let browser: TestBrowser;

beforeAll(async () => {
  [scene, browser] = await Promise.all([setScene(), startBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await strike(scene);
});

/** One of the vendor's people, one of a clinic's, and somebody who is not signed in: as far as they may see the page. */
const readers: readonly Caller[] = ["vendorAdmin", "clinicAdmin", "anonymous"];

const shown = Object.entries(pageEntries).flatMap(([pattern, entry]) =>
  readers.filter((caller) => entry.answer(caller, "") === "200").map((caller) => [pattern, caller] as const),
);

const openAs = (caller: Caller): Promise<Page> =>
  pageWith(browser, scene.product.address, scene.cookies[caller]);

test("every page that anybody can see is among them", () => {
  const unseen = Object.entries(pageEntries).filter(
    ([pattern, entry]) =>
      !shown.some(([each]) => each === pattern) &&
      callers.some((caller) => entry.answer(caller, "") === "200"),
  );
  expect(unseen.map(([pattern]) => pattern)).toEqual([]);
});

test.each(shown)(
  "%s as %s is sound at a desk and on a phone, and comes to life without complaint",
  async (pattern, caller) => {
    const page = await openAs(caller);
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    const response = await page.goto(scene.product.address + pathOf(pattern, scene));
    expect(response?.status()).toBe(200);
    await look(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  60_000,
);

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axeCore from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { ensureBrowser } from "../../scripts/browser.mjs";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size the product is designed for, a phone, the narrowest window with columns, and the design size at 200 % zoom. */
export const desk: Size = { width: 1366, height: 768 };
export const phone: Size = { width: 390, height: 844 };
export const narrowDesk: Size = { width: 1280, height: 720 };
export const deskAtDoubleZoom: Size = { width: 683, height: 384 };

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real browser for journeys. */
export interface TestBrowser {
  /** A page of its own, with cookies of its own. `bypassCSP` is only for axe. */
  openPage(size: Size, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium; installs it first where it is missing. */
export const startBrowser = async (): Promise<TestBrowser> => {
  const browser: Browser = await chromium.launch({
    executablePath: ensureBrowser(),
    headless: true,
    args: [...flags, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  return {
    async openPage(size, options = {}) {
      const context = await browser.newContext({
        viewport: { ...size },
        locale: "ja-JP",
        timezoneId: "Asia/Tokyo",
        ...options,
      });
      return context.newPage();
    },
    close: () => browser.close(),
  };
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page, one line each: the rule and where; Next's own development overlay aside. */
export const axeViolations = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof axeCore };
    const { violations } = await axe.run({ exclude: [["nextjs-portal"]] }, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.join(" ")} ${html}`),
    );
  });
};

/** How many pixels a page is wider than its window. */
export const horizontalOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

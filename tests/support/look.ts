import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeViolations, desk, horizontalOverflow, phone } from "./browser";

/** Looks at a page as it stands, at a desk and on a phone: axe finds nothing, and nothing is too wide. */
export const look = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.title !== ""); // It comes a moment after the page one goes on to.
  for (const size of [phone, desk]) {
    await page.setViewportSize({ ...size });
    const where = `${page.url()} at ${size.width}`;
    expect([where, await axeViolations(page), await horizontalOverflow(page)]).toEqual([where, [], 0]);
  }
};

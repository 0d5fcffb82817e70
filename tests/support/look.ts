import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeViolations, desk, deskAtDoubleZoom, horizontalOverflow, narrowDesk, phone } from "./browser";

/** Looks at a page as it stands: nothing is too wide in any window, and axe finds nothing on a phone and at a desk. */
export const look = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.title !== ""); // It comes a moment after the page one goes on to.
  for (const size of [narrowDesk, deskAtDoubleZoom, phone, desk]) {
    await page.setViewportSize({ ...size });
    const where = `${page.url()} at ${size.width}`;
    const found = size === phone || size === desk ? await axeViolations(page) : [];
    expect([where, found, await horizontalOverflow(page)]).toEqual([where, [], 0]);
  }
};

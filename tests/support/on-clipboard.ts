import type { Page } from "playwright-core";

/** What a person would paste now: pressed into an empty box, as they would. */
export const pasted = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    const box = document.createElement("textarea");
    box.id = "pasted-here";
    document.body.append(box);
    box.focus();
  });
  await page.keyboard.press("ControlOrMeta+V");
  return page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>("#pasted-here");
    const value = box?.value ?? "";
    box?.remove();
    return value;
  });
};

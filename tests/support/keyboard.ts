import type { Locator, Page } from "playwright-core";

/** More stops than any page has. */
const mostStops = 200;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Walks to a control by the Tab key alone. */
const reach = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor({ state: "attached" });
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not lead to ${String(target)}`);
};

/** Writes into a control, in the place of what stands there. */
export const write = async (page: Page, target: Locator, text: string): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press("ControlOrMeta+a");
  if (text === "") await page.keyboard.press("Delete");
  else await page.keyboard.insertText(text);
};

/** Follows a link or presses a button. */
export const press = async (page: Page, target: Locator): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press("Enter");
};

/** Ticks a box. */
export const tick = async (page: Page, target: Locator): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press("Space");
};

/** Chooses one of a radio group: the Tab key leads to the chosen one or the first, the arrows to the others. */
export const choose = async (page: Page, group: Locator, word: string): Promise<void> => {
  const chosen = group.locator("input[type=radio]:checked");
  const isOpen = (await chosen.count()) === 0;
  await reach(page, isOpen ? group.locator("input[type=radio]").first() : chosen);
  if (isOpen) await page.keyboard.press("Space");
  const target = group.getByLabel(word, { exact: true });
  for (let stop = 0; stop < mostStops && !(await target.isChecked()); stop += 1)
    await page.keyboard.press("ArrowDown");
};

/** Picks an option of a list. */
export const pick = async (page: Page, list: Locator, word: string): Promise<void> => {
  await reach(page, list);
  const chosen = () =>
    list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? "");
  await page.keyboard.press("Home");
  for (let stop = 0; stop < mostStops && !(await chosen()).includes(word); stop += 1)
    await page.keyboard.press("ArrowDown");
};

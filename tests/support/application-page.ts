import type { Locator, Page } from "playwright-core";
import type { Answers, FieldValue } from "@/lib/forms/answer";

export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

export const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", { name, ...(typeof name === "string" && { exact: true }) });

/** A field with everything that belongs to it. */
export const field = (page: Page, key: string): Locator => page.locator(`[data-field=${key}]`);

/** The boxes of a field, the second for what is typed again. */
export const boxes = (page: Page, key: string): Locator =>
  field(page, key).locator("input[type=text], textarea");

export const row = (page: Page, key: string): Locator => page.locator(`[data-row=${key}]`);

/** Until the page says that the field was kept. */
export const saved = (page: Page, key: string): Promise<void> =>
  field(page, key).getByText("保存しました").first().waitFor();

const put = async (page: Page, key: string, value: FieldValue): Promise<void> => {
  if (typeof value === "object" && "first" in value) {
    await boxes(page, key).first().fill(value.first);
    await boxes(page, key).nth(1).fill(value.second);
    await page.keyboard.press("Tab");
    return;
  }
  const chosen = typeof value === "string" ? value : "done" in value ? "done" : undefined;
  const choice = field(page, key).locator(`input[type=radio][value="${chosen ?? ""}"]`);
  if ((await choice.count()) > 0) {
    await choice.check();
    if (typeof value === "object" && "done" in value) {
      await boxes(page, key).first().fill(value.by);
      await page.keyboard.press("Tab");
    }
  } else {
    await boxes(page, key)
      .first()
      .fill(typeof value === "string" ? value : "");
    await page.keyboard.press("Tab");
  }
};

/** Enters answers one after the other, each until it is kept. */
export const enter = async (page: Page, answers: Answers): Promise<void> => {
  for (const [key, answer] of Object.entries(answers)) {
    if (!("value" in answer)) throw new Error(`${key} has no value to enter`);
    await put(page, key, answer.value);
    await saved(page, key);
  }
};

/** Looks at what is left one by one, after what can be approved in one press, and approves the whole. */
export const approveAll = async (page: Page): Promise<void> => {
  const rest = button(page, "残りをまとめて承認する");
  await button(page, "承認する").waitFor();
  if (await rest.isVisible()) await rest.click();
  await rest.waitFor({ state: "detached" });
  const single = page.getByRole("button", { name: /を承認$/ });
  for (let left = await single.count(); left > 0; left -= 1) {
    await single.first().click();
    await page.waitForFunction(
      (before) => document.querySelectorAll("button[aria-label$=を承認]").length < before,
      left,
    );
  }
  await button(page, "承認する").click();
};

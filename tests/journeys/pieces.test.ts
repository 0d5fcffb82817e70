import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeViolations, desk, phone, startBrowser, type Size, type TestBrowser } from "../support/browser";
import { look } from "../support/look";
import { serveDevelopment, type ServedProduct } from "../support/served-product";
import { frameTexts } from "@/lib/texts/ja/frame";
import { troubleTexts } from "@/lib/texts/ja/trouble";

const pages = ["/pieces", ...["clinic", "vendor", "done", "long"].map((look) => `/pieces/frame/${look}`)];

interface Focus {
  readonly words: string | null;
  readonly outline: string;
  readonly ring: string;
}

const focused = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null) throw new Error("nothing has the focus");
    const { outlineColor, outlineWidth, boxShadow } = getComputedStyle(activeElement);
    return { words: activeElement.textContent, outline: `${outlineWidth} ${outlineColor}`, ring: boxShadow };
  });

describe("every piece in every state", () => {
  let development: ServedProduct;
  let browser: TestBrowser;

  const open = async (path: string, size: Size, options = {}): Promise<Page> => {
    const page = await browser.openPage(size, options);
    await page.goto(`${development.address}${path}`);
    return page;
  };

  beforeAll(async () => {
    browser = await startBrowser();
    development = await serveDevelopment();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await development.stop();
  });

  test.each(pages)(
    "%s is sound, and never wider than its window, at 200 % zoom neither",
    async (path) => {
      const page = await open(path, desk, { bypassCSP: true });
      await look(page);
      await page.context().close();
    },
    120_000,
  );

  test("no element carries a style of its own, which the content security policy forbids", async () => {
    const page = await open("/pieces", desk);
    expect(await page.locator("main [style], header [style], footer [style]").count()).toBe(0);
    await page.context().close();
  }, 60_000);

  test("Tab comes to the skip link first, then reads on; the focus is black with a yellow ring", async () => {
    const page = await open("/pieces/frame/clinic", desk);
    const stops: Focus[] = [];
    for (let stop = 0; stop < 5; stop += 1) {
      await page.keyboard.press("Tab");
      stops.push(await focused(page));
    }
    expect(stops.map(({ words }) => words)).toEqual([
      frameTexts.skip,
      "サンプルデンタルシステム 申請サポートとどけ",
      "やること",
      "申請",
      "施設情報",
    ]);
    for (const { outline, ring } of stops) {
      expect(outline).toBe("4px rgb(0, 0, 0)");
      expect(ring).toContain("rgb(255, 212, 61) 0px 0px 0px 2px");
    }
    await page.context().close();
  }, 60_000);

  test("the skip link leads past the header", async () => {
    const page = await open("/pieces/frame/clinic", desk);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect((await focused(page)).words).toBe("次の項目へ");
    await page.context().close();
  }, 60_000);

  test("on a phone the places are behind one button", async () => {
    const page = await open("/pieces/frame/clinic", phone);
    const place = page.getByRole("link", { name: "施設情報" });
    expect(await place.isVisible()).toBe(false);
    await page.getByText(frameTexts.menu).click();
    expect(await place.isVisible()).toBe(true);
    await page.context().close();
  }, 60_000);

  test("a saved mark and an error do not move what stands below", async () => {
    const page = await open("/pieces/frame/clinic", desk);
    const moved = await page.evaluate(() => {
      const top = (): number => document.getElementById("month")?.getBoundingClientRect().top ?? 0;
      const before = top();
      const issue = document.getElementById("line-issue");
      const saved = issue?.parentElement?.querySelector("[role=status]");
      if (!issue || !saved) throw new Error("no places");
      issue.textContent = "＊どれか1つを選んでください。";
      saved.textContent = "保存しました 14:03";
      return top() - before;
    });
    expect(moved).toBe(0);
    await page.context().close();
  }, 60_000);

  test("a page that breaks says what happened, and the number of its request", async () => {
    const page = await open("/pieces/trouble", phone, { bypassCSP: true });
    await page.getByRole("heading", { level: 1, name: troubleTexts.title }).waitFor();
    await page.getByText(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/).waitFor();
    expect(await page.getByText(troubleTexts.happened).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: troubleTexts.retry }).isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { desk, startBrowser, type TestBrowser } from "../support/browser";
import { look } from "../support/look";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { frameTexts } from "@/lib/texts/ja/frame";
import { signInTexts } from "@/lib/texts/ja/sign-in";
import { notFoundTexts } from "@/lib/texts/ja/not-found";

describe("the frame of the built product", () => {
  let product: ServedProduct;
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await startBrowser();
    product = await serveProduct();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  test.each([
    ["/sign-in", signInTexts.title],
    ["/no-such-page", notFoundTexts.title],
  ])(
    "%s says %s, and is sound",
    async (path, title) => {
      const page = await browser.openPage(desk, { bypassCSP: true });
      await page.goto(`${product.address}${path}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
      expect(await page.getByText(frameTexts.unknownSupport).isVisible()).toBe(true);
      await look(page);
      await page.context().close();
    },
    60_000,
  );

  test.each(["/pieces", "/pieces/frame/clinic", "/pieces/trouble"])("%s is not part of it", async (path) => {
    const response = await fetch(`${product.address}${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(notFoundTexts.title);
  });

  test("each page carries the number of its request", async () => {
    const response = await fetch(`${product.address}/sign-in`, { headers: { "x-request-id": "MINE-MINE" } });
    const id = response.headers.get("x-request-id") ?? "";
    expect(id).not.toBe("MINE-MINE");
    expect(await response.text()).toContain(`<meta name="request-id" content="${id}"/>`);
  });
});

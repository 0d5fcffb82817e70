import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nextClosing, startMonths } from "@/lib/domain/application/deadline";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { deadlineSentence } from "@/lib/texts/ja/deadline";
import { notFoundTexts } from "@/lib/texts/ja/not-found";
import { serveProduct, type ServedProduct } from "../support/served-product";

describe("the first page of the built product", () => {
  let product: ServedProduct;

  beforeAll(async () => {
    product = await serveProduct();
  }, 60_000);

  afterAll(() => product.stop());

  test("says until when オンライン請求 can be sent today, and lists the three forms", async () => {
    const response = await fetch(product.address);
    const html = await response.text();
    const today = tokyoDate(new Date());
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain(deadlineSentence(nextClosing(today), startMonths(today).earliest));
    expect(html).toContain("オンライン請求 利用開始・変更申請");
    expect(html).toContain("オンライン資格確認 利用開始・変更申請（職域診療所）");
    expect(response.headers.get("x-powered-by")).toBeNull();
  });

  test("an address that does not exist is 404, and says where to go", async () => {
    const response = await fetch(`${product.address}/no-such-page`);
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain(notFoundTexts.title);
    expect(html).toContain(notFoundTexts.home);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nextClosing, startMonths } from "@/lib/domain/application/deadline";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { deadlineSentence } from "@/lib/texts/ja/deadline";
import { todoWords } from "@/lib/texts/ja/home";
import { notFoundTexts } from "@/lib/texts/ja/not-found";
import { signInTexts } from "@/lib/texts/ja/sign-in";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { newMember, newVendor } from "../support/members";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { giveAccount, signIn } from "../support/signing-in";

describe("the first page of the built product", () => {
  let database: FreshDatabase;
  let product: ServedProduct;

  beforeAll(async () => {
    database = await productDatabase();
    product = await serveProduct({}, database);
  }, 60_000);

  afterAll(async () => {
    await product.stop();
    await database.drop();
  });

  test("asks whoever is not signed in to sign in", async () => {
    const response = await fetch(product.address, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([307, "/sign-in"]);
    const html = await (await fetch(`${product.address}/sign-in`)).text();
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain(signInTexts.passwordHelp);
  });

  test("says until when オンライン請求 can be sent today, and what waits", async () => {
    const vendorId = await newVendor();
    const { personId } = await newMember(product.database, { vendorId, clinicId: null }, "vendorStaff");
    await giveAccount(product.database, personId, "kobayashi@example.jp");
    const cookie = await signIn(product.address, "kobayashi@example.jp");
    const response = await fetch(product.address, { headers: { cookie } });
    const html = await response.text();
    const today = tokyoDate(new Date());
    expect(response.status).toBe(200);
    expect(html).toContain(deadlineSentence(nextClosing(today), startMonths(today).earliest));
    expect(html).toContain(todoWords({ kind: "first-clinic" }).title);
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

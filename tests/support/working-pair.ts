import type { Page } from "playwright-core";
import { startBrowser, type TestBrowser } from "./browser";
import { productDatabase, type FreshDatabase } from "./databases/fresh-database";
import { serveProduct, type ServedProduct } from "./served-product";
import { giveAccount } from "./signing-in";
import { newPair, type Pair } from "./started-application";
import { pageOf } from "./page-of";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";

export const supporter = { loginId: "sato@example.jp", name: "佐藤 健" };
export const clerk = { loginId: "tanaka@example.jp", name: "田中 花子" };

/** The built product, a browser, and two people who can sign in: one of the vendor, one of its clinic. */
export interface WorkingPair extends Pair {
  readonly database: FreshDatabase;
  readonly product: ServedProduct;
  readonly browser: TestBrowser;
  /** A page of one of them on a path, of this instance or of another. */
  open(who: typeof clerk, path: string, instance?: ServedProduct): Promise<Page>;
  stop(): Promise<void>;
}

export const workingPair = async (feeTable: FeeTable = "3"): Promise<WorkingPair> => {
  const database = await productDatabase();
  const [product, browser] = await Promise.all([serveProduct({}, database), startBrowser()]);
  const pair = await newPair(database, feeTable);
  for (const [{ personId }, { loginId, name }] of [
    [pair.vendor, supporter],
    [pair.clinic, clerk],
  ] as const) {
    await giveAccount(database, personId, loginId);
    await database.asOwner("update people set name = $2 where id = $1", [personId, name]);
  }
  return {
    ...pair,
    database,
    product,
    browser,
    open: async ({ loginId }, path, instance = product) => {
      const page = await pageOf(browser, instance.address, loginId);
      await page.goto(`${instance.address}${path}`);
      return page;
    },
    stop: async () => {
      await browser.close();
      await product.stop();
      await database.drop();
    },
  };
};

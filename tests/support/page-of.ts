import type { BrowserContextOptions, Page } from "playwright-core";
import { desk, type TestBrowser } from "./browser";
import { signIn } from "./signing-in";

/** A page that has the cookies of a `cookie` header, in a browser of its own. `bypassCSP` is for axe. */
export const pageWith = async (
  browser: TestBrowser,
  address: string,
  header: string,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const page = await browser.openPage(desk, { bypassCSP: true, ...options });
  const cookies = header.split("; ").filter((cookie) => cookie !== "");
  await page.context().addCookies(
    cookies.map((cookie) => {
      const at = cookie.indexOf("=");
      return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: address };
    }),
  );
  return page;
};

/** A page of somebody who is signed in. */
export const pageOf = async (
  browser: TestBrowser,
  address: string,
  loginId: string,
  options: BrowserContextOptions = {},
): Promise<Page> => pageWith(browser, address, await signIn(address, loginId), options);

import type { Page } from "playwright-core";
import type { Size, TestBrowser } from "./browser";
import { desk } from "./browser";
import { signIn } from "./signing-in";

/** A page of somebody who is signed in, in a browser of their own. `bypassCSP` is for axe. */
export const pageOf = async (
  browser: TestBrowser,
  address: string,
  loginId: string,
  {
    size = desk,
    javaScriptEnabled = true,
  }: { readonly size?: Size; readonly javaScriptEnabled?: boolean } = {},
): Promise<Page> => {
  const page = await browser.openPage(size, { bypassCSP: true, javaScriptEnabled });
  const cookies = (await signIn(address, loginId)).split("; ").map((cookie) => {
    const at = cookie.indexOf("=");
    return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: address };
  });
  await page.context().addCookies(cookies);
  return page;
};

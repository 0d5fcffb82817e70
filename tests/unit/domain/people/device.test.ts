import { expect, test } from "@jest/globals";
import { deviceOf } from "@/lib/domain/people/device";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
const apple = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
const mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)";
const android = "Mozilla/5.0 (Linux; Android 10; K)";
const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)";
const ipad = "Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X)";
const linux = "Mozilla/5.0 (X11; Linux x86_64)";

test.each([
  ["Windows", "Edge", `${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`],
  ["Windows", "Edge", `${windows} ${webkit} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`],
  ["Windows", "Chrome", `${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36`],
  ["Windows", "Firefox", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"],
  ["Windows", "other", `${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0`],
  ["Windows", "other", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"],
  ["macOS", "Safari", `${mac} ${apple} Version/18.5 Safari/605.1.15`],
  ["macOS", "Chrome", `${mac} ${webkit} Chrome/140.0.0.0 Safari/537.36`],
  ["iPhone", "Safari", `${iphone} ${apple} Version/18.5 Mobile/15E148 Safari/604.1`],
  ["iPhone", "Chrome", `${iphone} ${apple} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`],
  ["iPhone", "Firefox", `${iphone} ${apple} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`],
  ["iPhone", "Edge", `${iphone} ${apple} Version/18.0 EdgiOS/140.0.0.0 Mobile/15E148 Safari/605.1.15`],
  ["iPad", "Safari", `${ipad} ${apple} Version/18.5 Mobile/15E148 Safari/604.1`],
  ["Android", "Chrome", `${android} ${webkit} Chrome/140.0.0.0 Mobile Safari/537.36`],
  ["Android", "Edge", `${android} ${webkit} Chrome/140.0.0.0 Mobile Safari/537.36 EdgA/140.0.0.0`],
  ["Android", "other", `${android} ${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`],
  ["Linux", "Firefox", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"],
  ["Linux", "Chrome", `${linux} ${webkit} HeadlessChrome/140.0.0.0 Safari/537.36`],
  ["other", "Chrome", `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/140.0.0.0 Safari/537.36`],
  ["other", "other", "curl/8.5.0"],
  ["other", "other", ""],
  ["other", "other", undefined],
])("%s, %s", (system, browser, userAgent) => {
  expect(deviceOf(userAgent)).toEqual({ system, browser });
});

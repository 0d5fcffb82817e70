import { chromium, type Browser } from "playwright-core";
import { ensureBrowser } from "../../browser.mjs";
import { applicationIn, blankApplication } from "../applications";
import type { Line } from "../line";
import { say } from "../measuring";
import { clinicId, vendorId } from "../place";

const visits = 5;
const line = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };

/** What one visit cost: JavaScript in kB on the wire, and milliseconds. */
interface Visit {
  readonly script: number;
  readonly lcp: number;
  readonly tbt: number;
}

const visit = async (browser: Browser, url: string, cookies: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "ja-JP" });
  const pairs = cookies.split("; ").filter((each) => each !== "");
  await context.addCookies(
    pairs.map((each) => {
      const at = each.indexOf("=");
      return { name: each.slice(0, at), value: each.slice(at + 1), url: new URL(url).origin };
    }),
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const scripts = new Set<string>();
  let script = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) script += encodedDataLength;
  });
  await page.addInitScript(() => {
    const found = { lcp: 0, tbt: 0 };
    Object.assign(globalThis, { found });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) found.lcp = startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.tbt += Math.max(0, duration - 50);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(2_000);
  const found = await page.evaluate(() => (globalThis as unknown as { found: Omit<Visit, "script"> }).found);
  await context.close();
  return { ...found, script: script / 1000 };
};

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** What the browser loads and how long it works, at a quarter of this machine's speed over 10 Mbit/s and 40 ms. */
export const clientWeight: Line = async (name, place, bare) => {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const vendor = await place.actor(vendorId);
  const approved = await applicationIn(vendor, "approved");
  const pages = [
    ["bare page (floor)", bare, ""],
    ["sign-in", `${place.address}/sign-in`, ""],
    [
      "application",
      `${place.address}/applications/${await blankApplication(place)}`,
      await place.cookie(clinicId),
    ],
    ["sheet", `${place.address}/applications/${approved}/sheet`, await place.cookie(vendorId)],
  ] as const;
  const seen = new Map<string, Visit[]>(pages.map(([page]) => [page, []]));
  for (let turn = 0; turn < visits; turn += 1)
    for (const [page, url, cookies] of pages) seen.get(page)?.push(await visit(browser, url, cookies));
  await browser.close();
  for (const [page, all] of seen) {
    const [script, lcp, tbt] = (["script", "lcp", "tbt"] as const).map((key) =>
      middle(all.map((one) => one[key])),
    );
    say(
      name,
      `${page}: JavaScript ${script?.toFixed(0)} kB, LCP ${lcp?.toFixed(0)} ms, TBT ${tbt?.toFixed(0)} ms (application ≤ 200 kB, ≤ 1,000 ms, ≤ 350 ms)`,
    );
  }
};

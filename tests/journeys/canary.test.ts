import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import type { Page } from "playwright-core";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { frameTexts } from "@/lib/texts/ja/frame";
import { profileTexts } from "@/lib/texts/ja/profile";
import { scriptEnvironment } from "../../scripts/crash/product.mjs";
import { freePort } from "../../scripts/start/port.mjs";
import { boxes, button, field, saved } from "../support/application-page";
import { desk, startBrowser, type TestBrowser } from "../support/browser";
import { emptyFolder, startWith, type Start } from "../support/started-product";
import { foundIn, longSecret, shortSecret, tracesBelow } from "../support/traces";

const clerk = "ito@minato.example";
const supporter = "kobayashi@midori.example";
const digits = "7391";
const wrong = "鳴かないカナリア canary-wrong-5d1f";
const chosen = "鳴かないカナリア canary-chosen-8c2e";
const customerId = "CAF9081726354";

/** Nowhere in clear but where the clinic looks at them. */
const secrets = [
  shortSecret("秘密の番号", digits),
  longSecret("wrong password", wrong),
  longSecret("chosen password", chosen),
];
/** In the database and before the two who work with it, and nowhere else. */
const known = longSecret("お客さまID", customerId);

let folder: string;
let address: string;
let product: Start;
let browser: TestBrowser;
let owner: pg.Client;
let demoPassword: string;
const bells: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  [folder, browser] = await Promise.all([emptyFolder(), startBrowser()]);
  address = `http://127.0.0.1:${port}`;
  product = startWith({ DATA_DIR: folder, PORT: String(port) });
  await product.says("とどけを起動しました");
  const [account] = JSON.parse(await readFile(join(folder, "demo-accounts.json"), "utf8")) as {
    password: string;
  }[];
  demoPassword = account?.password ?? "";
  owner = new pg.Client({ connectionString: scriptEnvironment(folder)["DATABASE_URL"] });
  await owner.connect();
  for (const channel of [
    "application_changed",
    "session_ended",
    "upload_wanted",
    "jobs:insert",
    "worker:migrate",
  ])
    await owner.query(`listen ${owner.escapeIdentifier(channel)}`);
  owner.on("notification", ({ channel, payload = "" }) => bells.push(`${channel} ${payload}`));
}, 120_000);

afterAll(async () => {
  await browser.close();
  product.signal("SIGTERM");
  await product.ended;
  await rm(folder, { recursive: true, force: true });
});

const openPage = async (): Promise<Page> => {
  const page = await browser.openPage(desk);
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  return page;
};

const signInAs = async (page: Page, loginId: string, password: string): Promise<void> => {
  await page.goto(`${address}/sign-in`);
  await page.fill("[name=loginId]", loginId);
  await page.fill("[name=password]", password);
  await page.keyboard.press("Enter");
};

/** Everything a browser keeps for the product. */
const storageOf = async (page: Page): Promise<string> => {
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), databases, caches]);
  });
  return kept + JSON.stringify(await page.context().cookies());
};

const clear = (text: string) => foundIn(Buffer.from(text), secrets);

test("秘密の番号 and passwords stand nowhere in clear: files, logs, bells, streams, pages of others, browsers", async () => {
  const [clinic, vendor] = [await openPage(), await openPage()];
  await signInAs(clinic, clerk, wrong);
  await clinic.getByRole("alert").first().waitFor();
  await signInAs(clinic, clerk, demoPassword);
  await clinic.getByRole("link", { name: frameTexts.applications, exact: true }).waitFor();
  await clinic.goto(`${address}/profile`);
  await clinic.fill("[name=oldPassword]", demoPassword);
  await clinic.fill("[name=newPassword]", chosen);
  await clinic.keyboard.press("Enter");
  await clinic.getByText(profileTexts.passwordChanged).waitFor();

  await clinic.goto(`${address}/applications`);
  await clinic.locator("main a[href*='/applications/']:not([href$='/new'])").first().click();
  await field(clinic, "secretNumber").waitFor();
  const path = new URL(clinic.url()).pathname;
  await signInAs(vendor, supporter, demoPassword);
  await vendor.getByRole("link", { name: frameTexts.applications, exact: true }).waitFor();
  await vendor.goto(address + path);
  const cookie = (await vendor.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const stream = await fetch(`${address}/api${path}/events`, { headers: { cookie } });
  let streamed = "";
  void (async () => {
    for await (const bytes of stream.body as unknown as AsyncIterable<Uint8Array>)
      streamed += Buffer.from(bytes).toString();
  })().catch(() => undefined);

  await boxes(clinic, "customerId").first().fill(customerId);
  await boxes(clinic, "customerId").nth(1).fill(customerId);
  await clinic.keyboard.press("Tab");
  await saved(clinic, "customerId");
  await field(clinic, "secretNumber").getByLabel(applicationTexts.secretHere).check();
  await boxes(clinic, "secretNumber").first().fill(digits);
  const unsaved = await storageOf(clinic);
  await boxes(clinic, "secretNumber").nth(1).fill(digits);
  await clinic.keyboard.press("Tab");
  await saved(clinic, "secretNumber");
  await field(clinic, "secretNumber")
    .getByRole("button", { name: /を表示する$/ })
    .click();
  const asked = field(clinic, "secretNumber").locator("[type=password]");
  const shown = field(clinic, "secretNumber").getByText(digits, { exact: true });
  await asked.or(shown).first().waitFor();
  if (await asked.isVisible()) {
    await asked.fill(chosen);
    await clinic.keyboard.press("Enter");
  }
  await shown.waitFor();
  expect(foundIn(Buffer.from(await clinic.content()), secrets)).toEqual(["秘密の番号"]);

  await vendor.reload();
  await field(vendor, "secretNumber").waitFor();
  const ask = async (rest: string): Promise<string> =>
    (await fetch(`${address}${rest}`, { headers: { cookie } })).text();
  const ofVendor = [
    await vendor.content(),
    await ask(path),
    await ask(`${path}/history`),
    await ask(`${path}/sheet`),
    await ask(`/api${path}/changes?after=0`),
  ];
  const foreign = await openPage();
  await signInAs(foreign, "nishimura@tozai.example", demoPassword);
  await foreign.getByRole("link", { name: frameTexts.applications, exact: true }).waitFor();
  const ofForeigner = await foreign.content();
  const [kept, keptByVendor] = [await storageOf(clinic), await storageOf(vendor)];
  await button(clinic, frameTexts.signOut).click();
  await clinic.waitForURL(/sign-in/);
  const afterwards = await storageOf(clinic);

  // A database that is shut down has written everything into its files.
  await owner.end();
  product.signal("SIGTERM");
  await product.ended;
  const places = {
    bells: bells.join("\n"),
    requests: requests.join("\n"),
    streamed,
    log: product.printed(),
    ...{ unsaved, kept, keptByVendor, afterwards, ofForeigner },
    ...Object.fromEntries(ofVendor.map((text, at) => [`vendor ${at}`, text])),
  };
  for (const [place, text] of Object.entries(places)) {
    expect([place, text.length > 0]).toEqual([place, true]);
    expect([place, clear(text)]).toEqual([place, []]);
  }
  const { traces, bytes } = await tracesBelow(folder, secrets);
  expect(traces).toEqual([]);
  expect(bytes).toBeGreaterThan(10_000_000);

  const withoutId = ["bells", "requests", "log", "ofForeigner", "streamed", "afterwards"] as const;
  for (const place of withoutId)
    expect([place, foundIn(Buffer.from(places[place]), [known])]).toEqual([place, []]);
  expect(foundIn(Buffer.from(ofVendor.join("")), [known])).toEqual(["お客さまID"]);
  const inDatabase = await tracesBelow(join(folder, "postgres"), [known]);
  expect(inDatabase.traces.length).toBeGreaterThan(0);
}, 180_000);

test("the search finds what is planted, in each way it may be written", () => {
  const [secret, ...passwords] = secrets;
  for (const planted of [`{"value":"${digits}"}`, `<output>${digits}</output>`, `\u000b${digits}`])
    expect(foundIn(Buffer.from(planted), secrets)).toEqual([secret?.name]);
  for (const { name, forms } of passwords)
    for (const form of forms)
      expect(foundIn(Buffer.concat([Buffer.from("x"), form]), secrets)).toEqual([name]);
});

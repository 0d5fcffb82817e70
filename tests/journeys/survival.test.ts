import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { boxes, enter, field, saved } from "../support/application-page";
import { answersOf } from "../support/applications";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { started } from "../support/started-application";
import { until } from "../support/until";
import { clerk, supporter, workingPair, type WorkingPair } from "../support/working-pair";

let pair: WorkingPair;
let second: ServedProduct;

beforeAll(async () => {
  pair = await workingPair();
  second = await serveProduct({}, pair.database);
}, 90_000);

afterAll(async () => {
  await second.stop();
  await pair.stop();
});

const portOf = (instance: ServedProduct): string => new URL(instance.address).port;

/** The same instance again, as a supervisor starts it. */
const again = (instance: ServedProduct): Promise<ServedProduct> =>
  serveProduct({ PORT: portOf(instance) }, pair.database);

const reads = (page: Page, key: string, text: string): Promise<true> =>
  until(`${key} reads ${text}`, async () =>
    (await boxes(page, key).first().inputValue()) === text ? true : undefined,
  );

test("two instances are one product; one is killed in the middle, and nothing of it is lost", async () => {
  const path = `/applications/${await started(pair)}`;
  const clinic = await pair.open(clerk, path, second);
  const vendor = await pair.open(supporter, path);
  await enter(clinic, answersOf({ programName: "Opt.one3" }));
  await reads(vendor, "programName", "Opt.one3");
  await enter(vendor, answersOf({ softwareMaker: "株式会社オプテック" }));
  await reads(clinic, "softwareMaker", "株式会社オプテック");

  await boxes(clinic, "remarks").fill("工事は12月です。");
  await second.kill();
  await clinic.keyboard.press("Tab");
  await field(clinic, "remarks").getByText(applicationTexts.waiting).waitFor();
  await enter(vendor, answersOf({ programName: "Opt.one4" }));
  second = await again(second);
  await saved(clinic, "remarks");
  await reads(vendor, "remarks", "工事は12月です。");
  await reads(clinic, "programName", "Opt.one4");
  for (const page of [clinic, vendor]) await page.context().close();
}, 90_000);

const rounds = 40;
const kills = 4;

test("every 保存しました stands for a value that is there after a kill in the middle of typing", async () => {
  const applicationId = await started(pair);
  const clinic = await pair.open(clerk, `/applications/${applicationId}`, second);
  const log: string[] = [];
  const typing = (async () => {
    for (let round = 1; round <= rounds; round += 1) {
      const text = `備考 その${round}`;
      await boxes(clinic, "remarks").fill(text);
      await clinic.keyboard.press("Tab");
      await saved(clinic, "remarks");
      log.push(text);
    }
  })();
  for (let kill = 1; kill <= kills; kill += 1) {
    const before = log.length;
    await until("some rounds", () =>
      Promise.resolve(log.length >= Math.min(before + 4, rounds) ? true : undefined),
    );
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    await second.kill();
    second = await again(second);
  }
  await typing;
  expect(log).toHaveLength(rounds);
  const kept = await pair.database.asOwner<{ to: string }>(
    `select data ->> 'to' as to from audit_events
     where application_id = $1 and kind = 'field.changed' and data ->> 'field' = 'remarks' order by no`,
    [applicationId],
  );
  const values = kept.map(({ to }) => (JSON.parse(to) as { value: string }).value);
  expect(values.filter((value) => log.includes(value))).toEqual(log);
  await clinic.reload();
  await reads(clinic, "remarks", log.at(-1) ?? "");
  await clinic.context().close();
}, 120_000);

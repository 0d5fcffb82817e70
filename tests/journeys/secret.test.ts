import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { secretTexts } from "@/lib/texts/ja/secret";
import { field } from "../support/application-page";
import { password } from "../support/signing-in";
import { fill, soundEligibility, started } from "../support/started-application";
import { clerk, workingPair, type WorkingPair } from "../support/working-pair";

const secret = "4826";

let pair: WorkingPair;
let page: Page;

beforeAll(async () => {
  pair = await workingPair();
  const applicationId = await started(pair, "eligibility");
  await fill(pair.clinic, applicationId, {
    ...soundEligibility(),
    secretNumber: { value: { first: secret, second: secret } },
  });
  page = await pair.open(clerk, "/");
  await page.clock.install();
  await page.goto(`${pair.product.address}/applications/${applicationId}`);
}, 60_000);

afterAll(() => pair.stop());

const row = () => field(page, "secretNumber");
const shown = () => row().getByText(secret, { exact: true });
const press = (name: RegExp | string) => row().getByRole("button", { name }).first().click();

test("an answer that comes after やめる is not shown", async () => {
  await press(/を表示する$/);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/secret", async (route) => {
    const response = await route.fetch();
    await held;
    await route.fulfill({ response });
  });
  await row().locator("[type=password]").fill(password);
  const answer = page.waitForResponse("**/secret");
  await press(secretTexts.confirm);
  await press(secretTexts.cancel);
  release();
  expect((await (await answer).json()) as object).toMatchObject({ value: secret });
  await page.unroute("**/secret");
  await page.clock.runFor(100);
  expect(await shown().count()).toBe(0);
}, 60_000);

test("the number is gone after five minutes, even if the computer slept", async () => {
  await press(/を表示する$/);
  await shown().waitFor();
  await page.clock.fastForward("05:01");
  await row().getByText(secretTexts.over).waitFor();
  expect(await shown().count()).toBe(0);
}, 60_000);

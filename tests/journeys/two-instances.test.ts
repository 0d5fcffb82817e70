import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "@jest/globals";
import { freshDatabase } from "../support/databases/fresh-database";
import { freePort } from "../../scripts/start/port.mjs";
import { emptyFolder, startWith, type Start } from "../support/started-product";

const started = "とどけを起動しました";
const running: { product: Start; folder: string }[] = [];

afterAll(async () => {
  for (const { product, folder } of running) {
    product.signal("SIGTERM");
    await product.ended;
    await rm(folder, { recursive: true, force: true });
  }
});

const instance = async (url: string): Promise<{ product: Start; port: number }> => {
  const [folder, port] = [await emptyFolder(), await freePort()];
  const secrets = { AUTH_SECRET: "a".repeat(40), ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64") };
  const product = startWith({ DATA_DIR: folder, PORT: String(port), DATABASE_URL: url, ...secrets });
  running.push({ product, folder });
  return { product, port };
};

const status = async (port: number): Promise<unknown> =>
  ((await (await fetch(`http://127.0.0.1:${port}/api/health`)).json()) as { status: unknown }).status;

test("two instances start together on one empty database, and one worker follows the other", async () => {
  const database = await freshDatabase("template0");
  const [first, second] = await Promise.all([instance(database.urls.owner), instance(database.urls.owner)]);
  await Promise.all([first.product.says(started), second.product.says(started)]);
  const applied = [first, second].map(
    ({ product }) => product.printed().match(/マイグレーションを適用しました/g)?.length ?? 0,
  );
  expect(applied.filter((count) => count > 0)).toHaveLength(1);
  const planted = await database.asOwner("select from vendors where demo");
  expect(planted).toHaveLength(2);
  expect([await status(first.port), await status(second.port)]).toEqual(["ok", "ok"]);

  first.product.signal("SIGTERM");
  await first.product.ended;
  const until = Date.now() + 5_000;
  while ((await status(second.port)) !== "ok" && Date.now() < until) await wait(100);
  expect(await status(second.port)).toBe("ok");
  second.product.signal("SIGTERM");
  await second.product.ended;
  await database.drop();
}, 120_000);

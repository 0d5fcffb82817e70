/** Checks the settings and makes the database ready; `npm start` and `npm run migrate` run it. */
import { databaseUrls } from "@/lib/server/db/database-urls";
import { prepareDatabase } from "@/lib/server/db/prepare";
import { SetupError } from "@/lib/server/db/setup-error";
import { isProduction, settings as ownSettings, SettingsError } from "@/lib/server/env";
import { forget } from "@/lib/server/once";
import { plantDemo } from "@/lib/server/usecases/demo/plant-demo";
import { settingTexts, setupTexts } from "@/lib/texts/ja/setup";

const explain = (thrown: unknown): string => {
  if (thrown instanceof SettingsError)
    return [setupTexts.settings(), ...thrown.problems.map((problem) => `  ${problem}`)].join("\n");
  if (thrown instanceof SetupError)
    return [setupTexts[thrown.problem](thrown.subject), thrown.cause].filter(Boolean).map(String).join("\n");
  if (thrown instanceof Error && "code" in thrown)
    return `${setupTexts.unreachable()}（${String(thrown.code)}）`;
  return String(thrown);
};

const prepare = async (): Promise<void> => {
  const settings = ownSettings();
  if (isProduction(settings) && process.versions.node.startsWith("20.")) console.warn(setupTexts.node20());
  const { DATABASE_URL } = settings;
  if (DATABASE_URL === undefined) throw new SettingsError([`DATABASE_URL　${settingTexts.DATABASE_URL}`]);
  const urls = databaseUrls({ ...settings, DATABASE_URL });
  const applied = await prepareDatabase(urls);
  for (const name of applied) console.log(`マイグレーションを適用しました： ${name}`);
  Object.assign(process.env, { DATABASE_APP_URL: urls.app, DATABASE_SYSTEM_URL: urls.system });
  forget("settings");
  if (!isProduction(settings) && (await plantDemo({})).planted) console.log(setupTexts.demoPlanted());
  process.send?.({ DATABASE_APP_URL: urls.app, DATABASE_SYSTEM_URL: urls.system });
};

process.on("disconnect", () => process.exit(1));
prepare().then(
  () => process.exit(0),
  (thrown: unknown) => {
    console.error(explain(thrown));
    process.exit(1);
  },
);

/** Checks the settings and makes the database ready; `npm start` and `npm run migrate` run it. */
import { prepareDatabase } from "@/lib/server/db/prepare";
import { SetupError } from "@/lib/server/db/setup-error";
import { isProduction } from "@/lib/server/env";
import { checkInstallation } from "@/lib/server/usecases/installation/check-installation";
import { setupTexts } from "@/lib/texts/ja/setup";
import { plantDemoWithAccounts } from "./demo-accounts";
import { runScript } from "./operator";

process.on("disconnect", () => process.exit(1));

runScript(async ({ settings, urls }) => {
  if (isProduction(settings) && process.versions.node.startsWith("20.")) console.warn(setupTexts.node20());
  const applied = await prepareDatabase(urls);
  for (const name of applied) console.log(`マイグレーションを適用しました： ${name}`);
  const { demoVendors, lockedKeys } = await checkInstallation({});
  if (isProduction(settings) && demoVendors > 0) throw new SetupError("demo-data");
  if (lockedKeys > 0) throw new SetupError("locked-keys");
  if (!isProduction(settings) && demoVendors === 0 && (await plantDemoWithAccounts(settings.DATA_DIR)))
    console.log(setupTexts.demoPlanted());
  process.send?.({ DATABASE_APP_URL: urls.app, DATABASE_SYSTEM_URL: urls.system });
  return 0;
});

/** What the scripts of an operator share: the settings, the three roles' addresses, and sentences for what goes wrong. */
import { isAppError, type AppError, type ErrorCode } from "@/lib/domain/errors";
import { databaseUrls, type DatabaseUrls } from "@/lib/server/db/database-urls";
import { SetupError } from "@/lib/server/db/setup-error";
import { EncryptionError } from "@/lib/server/encryption/encryption-error";
import { readSettings, SettingsError, type Settings } from "@/lib/server/env";
import { errorTexts } from "@/lib/texts/ja/errors";
import { encryptionTexts } from "@/lib/texts/ja/operator";
import { settingTexts, setupTexts } from "@/lib/texts/ja/setup";
import { leave } from "./start/leave.mjs";

const refusal = <Code extends ErrorCode>({ code, detail }: AppError<Code>): string =>
  errorTexts[code](detail);

const explain = (thrown: unknown): string => {
  if (thrown instanceof SettingsError)
    return [setupTexts.settings(), ...thrown.problems.map((problem) => `  ${problem}`)].join("\n");
  if (thrown instanceof SetupError)
    return [setupTexts[thrown.problem](thrown.subject), thrown.cause].filter(Boolean).map(String).join("\n");
  if (thrown instanceof EncryptionError) return encryptionTexts[thrown.problem];
  if (isAppError(thrown)) return thrown.code === "unavailable" ? setupTexts.unreachable() : refusal(thrown);
  if (thrown instanceof Error && "code" in thrown)
    return `${setupTexts.unreachable()}（${String(thrown.code)}）`;
  return String(thrown);
};

/**
 * Runs a script with the settings of its environment; DATABASE_URL, the owner's address, is enough for all three roles.
 * It ends with what `work` answers, or with a sentence and 1.
 */
export const runScript = (
  work: (given: { readonly settings: Settings; readonly urls: DatabaseUrls }) => Promise<0 | 1>,
): void => {
  const start = (): Promise<0 | 1> => {
    const settings = readSettings(process.env);
    const { DATABASE_URL } = settings;
    if (DATABASE_URL === undefined) throw new SettingsError([`DATABASE_URL　${settingTexts.DATABASE_URL}`]);
    const urls = databaseUrls({ ...settings, DATABASE_URL });
    process.env["DATABASE_APP_URL"] = urls.app;
    process.env["DATABASE_SYSTEM_URL"] = urls.system;
    return work({ settings, urls });
  };
  Promise.resolve()
    .then(start)
    .then(
      (code) => leave(code),
      (thrown: unknown) => {
        console.error(explain(thrown));
        return leave(1);
      },
    );
};

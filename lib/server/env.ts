import * as z from "zod";
import { settingTexts } from "@/lib/texts/ja/setup";
import {
  BadProxyEntry,
  parseTrustedProxies,
  plainAddress,
  type TrustedProxies,
} from "./http/trusted-proxies";
import { logLevels } from "./log";
import { once } from "./once";

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** https, or http on this very machine; no path. */
const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, href, origin } = new URL(text);
  const safe = protocol === "https:" || (protocol === "http:" && loopback.test(hostname));
  return safe && href === `${origin}/`;
};

const proxies = z.string().transform((text, context): TrustedProxies => {
  try {
    return parseTrustedProxies(text);
  } catch (thrown) {
    if (!(thrown instanceof BadProxyEntry)) throw thrown;
    context.issues.push({ code: "custom", input: text, message: settingTexts.TRUSTED_PROXIES(thrown.entry) });
    return z.NEVER;
  }
});

const postgres = (name: "DATABASE_URL" | "DATABASE_APP_URL" | "DATABASE_SYSTEM_URL") =>
  z.url({ protocol: /^postgres(ql)?$/, error: settingTexts[name] }).optional();

const masterKey = (name: "ENCRYPTION_KEY" | "ENCRYPTION_KEY_PREVIOUS") =>
  z
    .string(settingTexts[name])
    .refine((text) => z.base64().safeParse(text).success && Buffer.from(text, "base64").length === 32, {
      error: settingTexts[name],
    });

/** Everything that can be set from outside; what each is for stands in the README. */
const settingsSchema = z
  .object({
    APP_URL: z.string().refine(isOrigin, { error: settingTexts.APP_URL }).optional(),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, settingTexts.PORT)
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, { error: settingTexts.PORT })
      .default(3000),
    LISTEN_ADDRESS: z
      .string()
      .refine((text) => plainAddress(text) !== undefined, { error: settingTexts.LISTEN_ADDRESS })
      .default("0.0.0.0"),
    TRUSTED_PROXIES: proxies.prefault(""),
    LOG_LEVEL: z.enum(logLevels, settingTexts.LOG_LEVEL(logLevels)).optional(),
    NODE_ENV: z.string().optional(),
    DATA_DIR: z.string().default("data"),
    AUTH_SECRET: z.string(settingTexts.AUTH_SECRET).min(32, settingTexts.AUTH_SECRET),
    ENCRYPTION_KEY: masterKey("ENCRYPTION_KEY"),
    ENCRYPTION_KEY_PREVIOUS: masterKey("ENCRYPTION_KEY_PREVIOUS").optional(),
    DATABASE_URL: postgres("DATABASE_URL"),
    DATABASE_APP_URL: postgres("DATABASE_APP_URL"),
    DATABASE_SYSTEM_URL: postgres("DATABASE_SYSTEM_URL"),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: settingTexts.SMTP_URL }).optional(),
    MAIL_FROM: z.email(settingTexts.MAIL_FROM).optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
    path: ["MAIL_FROM"],
    error: settingTexts.MAIL_FROM,
    when: ({ value }) => typeof value === "object" && value !== null,
  });

export type Settings = z.infer<typeof settingsSchema>;

/** Some settings cannot be used; one sentence for each, with its name. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super("unusable settings");
    this.name = "SettingsError";
  }
}

/** Reads settings from an environment; an empty value counts as not given. @throws SettingsError with every problem */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const { data, error } = settingsSchema.safeParse(given);
  if (data !== undefined) return data;
  throw new SettingsError(error.issues.map(({ path, message }) => `${String(path[0])}　${message}`));
};

/** The settings of this process. */
export const settings = (): Settings => once("settings", () => readSettings(process.env));

/** Whether the product runs for real people; without APP_URL it is a demo. */
export const isProduction = ({ APP_URL }: Settings): boolean => APP_URL !== undefined;

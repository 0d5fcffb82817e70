import * as z from "zod";
import { once } from "./once";

const postgres = z.url({ protocol: /^postgres(ql)?$/ });
const masterKey = z.base64().refine((text) => Buffer.from(text, "base64").length === 32);

/** https, or http on this very machine. */
const publicAddress = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { protocol, hostname, pathname, search } = new URL(text);
  const local = ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
  return (protocol === "https:" || local) && pathname === "/" && search === "";
});

/** Everything that can be set from outside; what each is for stands in the README. */
const settingsSchema = z
  .object({
    APP_URL: publicAddress.optional(),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    DATA_DIR: z.string().default("data"),
    AUTH_SECRET: z.string().min(32),
    ENCRYPTION_KEY: masterKey,
    ENCRYPTION_KEY_PREVIOUS: masterKey.optional(),
    DATABASE_URL: postgres.optional(),
    DATABASE_APP_URL: postgres.optional(),
    DATABASE_SYSTEM_URL: postgres.optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.email().optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
    path: ["MAIL_FROM"],
  });

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

/** Some settings cannot be used; all of them are named. */
export class SettingsError extends Error {
  constructor(readonly names: readonly SettingName[]) {
    super(`unusable settings: ${names.join(", ")}`);
    this.name = "SettingsError";
  }
}

/** Reads settings from an environment; an empty value counts as not given. @throws SettingsError */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new SettingsError([...new Set(parsed.error.issues.map(({ path }) => path[0] as SettingName))]);
};

/** The settings of this process. */
export const settings = (): Settings => once("settings", () => readSettings(process.env));

/** Whether the product runs for real people; without APP_URL it is a demo. */
export const isProduction = ({ APP_URL }: Settings): boolean => APP_URL !== undefined;

import { createHmac } from "node:crypto";

/** Where the three roles connect: the owner (migrations, demo data), the application, and the system. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
  readonly system: string;
}

/** What may be given; the owner's address is enough. */
export interface DatabaseSettings {
  readonly DATABASE_URL: string;
  readonly DATABASE_APP_URL?: string | undefined;
  readonly DATABASE_SYSTEM_URL?: string | undefined;
}

/** The same address for another role, whose password follows from the owner's, so that every instance knows it. */
const derived = (ownerUrl: string, role: string): string => {
  const url = new URL(ownerUrl);
  const password = createHmac("sha256", decodeURIComponent(url.password)).update(role).digest("base64url");
  url.username = role;
  url.password = password;
  return url.toString();
};

export const appRole = "portal_app";
export const systemRole = "portal_system";

export const databaseUrls = (settings: DatabaseSettings): DatabaseUrls => ({
  owner: settings.DATABASE_URL,
  app: settings.DATABASE_APP_URL ?? derived(settings.DATABASE_URL, appRole),
  system: settings.DATABASE_SYSTEM_URL ?? derived(settings.DATABASE_URL, systemRole),
});

import { ownSecrets } from "./data-folder.mjs";
import { Refusal } from "./refusal.mjs";

/** The port to serve on. @returns {number} */
export const chosenPort = () => {
  const given = process.env["PORT"] || "3000";
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`PORT の値「${given}」はポート番号ではありません。1～65535 の数字を指定してください。`);
  return port;
};

/** Whether the product runs for real people: APP_URL says under which address. */
export const isProduction = () => Boolean(process.env["APP_URL"]);

/** `npm run dev`: pages are compiled as they are asked for. */
export const isDevelopment = () => process.argv[2] === "dev";

/**
 * What the parts of the product read from their environment: what was given, and for a demo what was made for it.
 * @param {string} folder @param {string | null} embeddedUrl
 * @returns {NodeJS.ProcessEnv}
 */
export const configuration = (folder, embeddedUrl) => {
  const { AUTH_SECRET, ENCRYPTION_KEY } = isProduction()
    ? { AUTH_SECRET: undefined, ENCRYPTION_KEY: undefined }
    : ownSecrets(folder);
  return {
    ...(AUTH_SECRET && { AUTH_SECRET }),
    ...(ENCRYPTION_KEY && { ENCRYPTION_KEY }),
    ...process.env,
    NODE_ENV: isDevelopment() ? "development" : "production",
    DATA_DIR: folder,
    PORT: String(chosenPort()),
    ...(embeddedUrl !== null && { DATABASE_URL: embeddedUrl }),
  };
};

import { createHash, randomBytes } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { explained, Refusal } from "./refusal.mjs";

/** Where everything of this installation lies: `DATA_DIR`, or `./data`. */
export const dataFolder = () => resolve(process.env["DATA_DIR"] || "data");

/** Makes the folder, and proves that it can be written to. @param {string} folder */
export const prepareDataFolder = (folder) => {
  const probe = join(folder, `.write-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(probe, randomBytes(4096));
    } finally {
      rmSync(probe, { force: true });
    }
  } catch (thrown) {
    throw explained(thrown, folder);
  }
};

/**
 * A private folder with a short path for sockets, the same at every start (paths over 107 bytes fail).
 * @param {string} folder the data folder @returns {string}
 */
export const runtimeFolder = (folder) => {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const path = join(tmpdir(), `todoke-${name}`);
  mkdirSync(path, { recursive: true, mode: 0o711 });
  const { uid } = lstatSync(path);
  const own = process.getuid?.() ?? uid;
  if (!lstatSync(path).isDirectory() || uid !== own)
    throw new Refusal(
      `フォルダー ${path} を別の利用者が使っています。削除してから、もう一度実行してください。`,
    );
  chmodSync(path, 0o711);
  return path;
};

/**
 * Writes a file that is either whole or not there. @param {string} path @param {string} text
 */
export const writeWhole = (path, text) => {
  try {
    writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  } catch (thrown) {
    throw explained(thrown, path);
  }
};

/**
 * The secrets of an installation that was given none, made once: database password, AUTH_SECRET, ENCRYPTION_KEY.
 * @param {string} folder
 * @returns {{ databasePassword: string, AUTH_SECRET: string, ENCRYPTION_KEY: string }}
 */
export const ownSecrets = (folder) => {
  const path = join(folder, "secrets.json");
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (thrown) {
    if (!(thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT"))
      throw new Refusal(`${path} を読めません。控えがあれば戻してください。`, { cause: thrown });
  }
  const secrets = {
    databasePassword: randomBytes(24).toString("base64url"),
    AUTH_SECRET: randomBytes(32).toString("base64"),
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
  };
  writeWhole(path, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
};

import { execFileSync } from "node:child_process";

/** @typedef {{ uid: number, gid: number }} Account */

/** @param {string} option @param {string} name */
const id = (option, name) =>
  Number(execFileSync("id", [option, name], { stdio: ["ignore", "pipe", "ignore"] }));

/**
 * Whom the database runs as: ourselves (null), or, since PostgreSQL refuses root, `postgres` or `nobody`.
 * @returns {Account | null}
 */
export const databaseAccount = () => {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    try {
      return { uid: id("-u", name), gid: id("-g", name) };
    } catch {
      continue;
    }
  }
  throw new Error("no unprivileged account");
};

const hasSetpriv = () => {
  try {
    execFileSync("setpriv", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/**
 * What must stand before a command so that it runs as that account and may pass through folders only root may enter.
 * Without setpriv the account is changed by `tied.mjs`, and such folders stay closed.
 * @param {Account | null} account @returns {string[]}
 */
export const accountPrefix = (account) => {
  if (account === null) return [];
  const { uid, gid } = account;
  if (!hasSetpriv()) return [`--as=${uid}:${gid}`];
  const rights = [
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_read_search",
    "--ambient-caps=+dac_read_search",
  ];
  return ["setpriv", "--reuid", `${uid}`, "--regid", `${gid}`, "--clear-groups", ...rights];
};

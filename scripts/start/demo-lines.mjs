import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ loginId: string, password: string, side: string }} Account */

/** What is said at the end of a demo's start: somebody of each side to sign in as. @param {string} folder @returns {string[]} */
export const demoLines = (folder) => {
  const file = join(folder, "demo-accounts.json");
  const end = "デモです。終えるには Ctrl-C を押してください。";
  if (!existsSync(file)) return [end];
  /** @type {Account[]} */
  const accounts = JSON.parse(readFileSync(file, "utf8"));
  const first = (/** @type {string} */ side) => accounts.find((account) => account.side === side);
  const [vendor, clinic] = [first("vendor"), first("clinic")];
  return [
    `ログインID： サポート ${vendor?.loginId}　施設 ${clinic?.loginId}`,
    `パスワード： ${vendor?.password}（ほかの人は ${file} にあります）`,
    end,
  ];
};

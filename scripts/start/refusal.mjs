/** Something the person who starts the product can mend; its message is one clear sentence for them. */
export class Refusal extends Error {}

/** A person asked to stop while something was still under way. */
export class Stopped extends Error {}

const said = /** @type {Readonly<Record<string, (path: string) => string>>} */ ({
  ENOSPC: (path) => `ディスクの空きがありません（${path}）。空きを作ってから、もう一度実行してください。`,
  EDQUOT: (path) =>
    `ディスクの割り当てを使い切りました（${path}）。空きを作ってから、もう一度実行してください。`,
  EACCES: (path) =>
    `フォルダー ${path} に書き込めません。書き込めるフォルダーを DATA_DIR に指定してください。`,
});

/**
 * What a failed file operation means for the person.
 * @param {unknown} thrown @param {string} path @returns {Error}
 */
export const explained = (thrown, path) => {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  if (thrown instanceof Refusal || thrown instanceof Stopped) return thrown;
  const sentence =
    said[code] ??
    (["EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT"].includes(code) ? said["EACCES"] : undefined);
  return sentence ? new Refusal(sentence(path), { cause: thrown }) : /** @type {Error} */ (thrown);
};

/** A LibreOffice for tests that open what the product writes: the one that is there, or a new one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** @param {string} command @param {readonly string[]} args */
const run = (command, args) =>
  spawnSync(command, args, { encoding: "utf8", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });

const chosen = () => process.env["OFFICE_PATH"] ?? "";

/** The office that was chosen, else the first of the usual ones. @returns {string | undefined} */
const found = () => (chosen() === "" ? usualPlaces : [chosen()]).find((path) => existsSync(path));

const install = () => {
  if (process.getuid?.() !== 0 || run("apt-get", ["--version"]).status !== 0) return;
  console.log("Excel のファイルのテストに使う LibreOffice をインストールしています…");
  if (run("apt-get", ["update"]).status === 0)
    run("apt-get", ["install", "--yes", "--no-install-recommends", "libreoffice-calc-nogui"]);
};

/** The path of a LibreOffice that can be started without a screen; installs one on Debian where it is missing. */
export const ensureOffice = () => {
  if (found() === undefined && chosen() === "") install();
  const office = found();
  if (office === undefined)
    throw new Error(
      "Excel のファイルのテストに使う LibreOffice が見つかりません。LibreOffice を入れるか、環境変数 OFFICE_PATH に実行ファイル（soffice）の場所を書いて、もう一度実行してください。",
    );
  return office;
};

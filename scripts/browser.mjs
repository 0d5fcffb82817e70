/** A Chromium for tests and pictures: the one that is there, or a new one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** The shell without a window first: the same engine at half the work. */
const usualPlaces = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @param {string} command @param {readonly string[]} args */
const run = (command, args, environment = {}) =>
  spawnSync(command, args, { encoding: "utf8", env: { ...process.env, ...environment } });

const chosen = () => process.env["CHROMIUM_PATH"] ?? "";

/** The browser that was chosen, else the first of the usual ones. @returns {string | undefined} */
const found = () =>
  (chosen() === "" ? [...usualPlaces, chromium.executablePath()] : [chosen()]).find((path) =>
    existsSync(path),
  );

const canUseApt = () => process.getuid?.() === 0 && run("apt-get", ["--version"]).status === 0;

/** @param {readonly string[]} packages */
const aptInstall = (packages) => {
  const quietly = { DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "--yes", "--no-install-recommends", ...packages];
  return run("apt-get", ["update"], quietly).status === 0 && run("apt-get", install, quietly).status === 0;
};

const install = () => {
  console.log("画面のテストに使う Chromium をインストールしています…");
  const fonts = "fonts-noto-cjk";
  if (canUseApt() && ["chromium-headless-shell", "chromium"].some((name) => aptInstall([name, fonts])))
    return;
  run("npx", ["--no-install", "playwright-core", "install", "chromium"]);
};

const hasJapaneseFont = () => {
  const { status, stdout } = run("fc-list", [":lang=ja"]);
  return status !== 0 || stdout.trim() !== "";
};

/** The path of a Chromium that can be started; installs one, and Japanese fonts, where they are missing. */
export const ensureBrowser = () => {
  if (found() === undefined && chosen() === "") install();
  const browser = found();
  if (browser === undefined)
    throw new Error(
      "画面のテストに使う Chromium が見つかりません。Chromium を入れるか、環境変数 CHROMIUM_PATH に実行ファイルの場所を書いて、もう一度実行してください。",
    );
  if (!hasJapaneseFont() && canUseApt()) aptInstall(["fonts-noto-cjk"]);
  return browser;
};

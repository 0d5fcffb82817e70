/** Each before those whose names it also carries: Edge calls itself Chrome, Chrome calls itself Safari. */
const browserMarks = [
  ["other", /\b(OPR|SamsungBrowser|Vivaldi|YaBrowser)\//],
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /(Chrome|\bCriOS)\//],
  ["Safari", /\bSafari\//],
] as const;

const systemMarks = [
  ["Windows", /\bWindows\b/],
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["macOS", /\bMacintosh\b/],
  ["Linux", /\bLinux\b/],
] as const;

export type Browser = (typeof browserMarks)[number][0];
export type System = (typeof systemMarks)[number][0] | "other";

/** What somebody signed in with, roughly. An iPad that asks for desktop pages says macOS. */
export interface Device {
  readonly browser: Browser;
  readonly system: System;
}

/** Reads a User-Agent header: enough to tell “Windows の Edge” from “iPhone の Safari” in the list of sessions, good for nothing else. */
export const deviceOf = (userAgent: string | undefined): Device => {
  const named = <Name extends string>(marks: readonly (readonly [Name, RegExp])[]): Name | "other" =>
    marks.find(([, mark]) => mark.test(userAgent ?? ""))?.[0] ?? "other";
  return { browser: named<Browser>(browserMarks), system: named<System>(systemMarks) };
};

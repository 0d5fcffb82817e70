import { characterIssues, text, type TextIssue } from "./text";
import { warning, type Issue, type Kind, type NoParams } from "./kind";

export type CompanyNameIssue = TextIssue | Issue<"company-name.abbreviated", NoParams>;

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/㈱|[(（]株[)）]/gu, "株式会社"],
  [/㈲|[(（]有[)）]/gu, "有限会社"],
];

const spelledOut = (name: string): string =>
  abbreviations.reduce((text_, [short, long]) => text_.replace(short, long), name);

/** Name of a company: as typed, with ㈱ spelled out in its place as a proposal (docs/portal §10). */
export const companyName: Kind<string, CompanyNameIssue> = {
  ...text,
  issues: (value) => {
    const long = spelledOut(value);
    const abbreviated =
      long === value ? [] : [warning("company-name.abbreviated" as const, {}, [{ value: long }])];
    return [...abbreviated, ...characterIssues(long)];
  },
  errors: [...text.errors, "company-name.abbreviated"],
};

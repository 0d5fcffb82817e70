import { halfWidth, plainHyphens } from "@/lib/domain/characters/width";
import { warning, type Issue, type Kind, type NoParams } from "./kind";
import { characterIssues, text, type TextIssue } from "./text";

export type ProgramNameIssue = TextIssue | Issue<"program-name.width", NoParams>;

const hyphenBetweenLetters = /(?<=[A-Za-z0-9])[^A-Za-z0-9\s](?=[A-Za-z0-9])/gu;

/** Half-width as programs are named: `Ｔｈｉｎｋ－３` and `Thinkー3` → `Think-3`; the ー of Japanese words stays (docs/portal §10). */
const asProgramsAreNamed = (name: string): string =>
  halfWidth(name).replace(hyphenBetweenLetters, plainHyphens);

/** レセコンのプログラム名称: as typed, with the usual spelling proposed. */
export const programName: Kind<string, ProgramNameIssue> = {
  ...text,
  issues: (value) => {
    const usual = asProgramsAreNamed(value);
    const width = usual === value ? [] : [warning("program-name.width" as const, {}, [{ value: usual }])];
    return [...characterIssues(value), ...width];
  },
  errors: [...text.errors, "program-name.width"],
};

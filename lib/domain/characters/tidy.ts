const edges =
  /^[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060]+|[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060]+$/gu;
const tabs = /\t/gu;
const lineBreaks = /\r\n|[\r\n\u0085\u2028\u2029]/gu;
const control = /[\p{Cc}\p{Cs}]/gu;
const controlButLineFeed = /(?!\n)[\p{Cc}\p{Cs}]/gu;

/** A name as it was typed: NFC, no outer blanks, no control characters or halves of characters (a tab is a blank), on one line. ①, ㈱ and 髙 stay what they are (docs/portal §10). */
export const tidyLine = (text: string): string =>
  text.replace(tabs, " ").replace(lineBreaks, " ").replace(control, "").normalize("NFC").replace(edges, "");

/** The same for a text of several lines: every kind of line break becomes one line feed. */
export const tidyLines = (text: string): string =>
  text
    .replace(tabs, " ")
    .replace(lineBreaks, "\n")
    .replace(controlButLineFeed, "")
    .normalize("NFC")
    .replace(edges, "");

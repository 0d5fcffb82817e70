/** A text that has broken something somewhere; what is kept of it where texts stay as typed, null where it is refused. */
export interface Naughty {
  readonly why: string;
  readonly text: string;
  readonly kept: string | null;
}

const same = (why: string, ...texts: readonly string[]): readonly Naughty[] =>
  texts.map((text) => ({ why, text, kept: text }));

const becomes = (why: string, ...pairs: readonly (readonly [string, string])[]): readonly Naughty[] =>
  pairs.map(([text, kept]) => ({ why, text, kept }));

const refused = (why: string, ...texts: readonly string[]): readonly Naughty[] =>
  texts.map((text) => ({ why, text, kept: null }));

/** Our own list: more than a hundred, each with what must become of it. */
export const naughtyStrings: readonly Naughty[] = [
  ...same(
    "markup",
    "<script>canary()</script>",
    '"><img src=x onerror=canary()>',
    "'><svg/onload=canary()>",
    '<a href="javascript:canary()">押す</a>',
    "</textarea><script>canary()</script>",
    "</title><script>canary()</script>",
    "<!--",
    "]]>",
    "&lt;b&gt;&amp;#x27;",
    "{{constructor.constructor('canary()')()}}",
    "<iframe srcdoc='<script>canary()</script>'>",
  ),
  ...same(
    "queries",
    "'; drop table applications; --",
    '" or ""="',
    "1' or '1'='1",
    "Robert'); delete from vendors;--",
    "%_\\%",
    "$1$$;",
    "E'\\\\x00'",
    "/* */ select pg_sleep(10)",
  ),
  ...same(
    "templates and shells",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "`id`",
    "$(id)",
    "| cat /etc/passwd",
    "%s%n%d",
    "{0}",
    "\\u0041",
    "%00",
    "%E3%81%82",
  ),
  ...same(
    "paths",
    "../../etc/passwd",
    "..\\..\\windows\\win.ini",
    "C:\\CON",
    "file:///etc/passwd",
    "//example.jp/a",
    "~root",
    "nul",
  ),
  ...same(
    "names of objects",
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "null",
    "undefined",
    "true",
    "NaN",
    "[object Object]",
  ),
  ...same(
    "numbers",
    "1e309",
    "-0",
    "0x1F",
    "Infinity",
    "1,000",
    "0.1",
    "９９９９９９９９９９９９９９９９",
    "1/0",
    "٣٤",
    "Ⅻ",
  ),
  ...same(
    "formulas",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("http://example.jp")',
    "＝１＋１",
    "＋１",
    "－１",
    "＠ＳＵＭ",
    "'=1",
    "_x0041_",
    "_x000D_",
  ),
  ...same(
    "characters of Japan",
    "①②③",
    "㈱オプテック",
    "Ⅲ号",
    "㎜",
    "髙﨑",
    "𠮷田",
    "葛\u{e0100}城",
    "ｶﾞｷﾞｸﾞ",
    "ヴァ〜",
    "〜～−－",
    "々〻ゝ",
    "令和9年",
    "㋿元年",
    "㍻31年",
    "〒530-0001",
    "土\u3099",
  ),
  ...same(
    "scripts of others",
    "تصريح",
    "עברית",
    "ไทย",
    "हिन्दी",
    "한국어",
    "Ελληνικά",
    "ქართული",
    "Zażółć",
    "ﷺ",
  ),
  ...same("emoji", "👨‍👩‍👧‍👦", "🇯🇵", "❤️", "👍🏽", "🏥"),
  ...same(
    "inner invisibles",
    "a\u200bb",
    "a\u202eb\u202cc",
    "a\u2066b\u2069c",
    "a\ufeffb",
    "a\u00adb",
    "a\u034fb",
  ),
  ...same("combining", "e\u0323\u0302\u0301".normalize("NFC")),
  ...same(
    "long words",
    "あ".repeat(2000),
    "𠮷".repeat(1000),
    `${"a".repeat(500)}!`,
    "(".repeat(300),
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
  ),
  ...same("headers", "Subject: a", "a@example.jp, b@example.jp", "=?UTF-8?B?44GC?="),
  ...becomes(
    "outer blanks",
    [" a ", "a"],
    ["\u3000全角\u3000", "全角"],
    ["\u00a0a\u2003", "a"],
    ["\u200ba\ufeff", "a"],
    ["\ta\t", "a"],
    ["   ", ""],
    ["\u3000", ""],
  ),
  ...becomes(
    "compositions",
    ["か\u3099", "が"],
    ["e\u0301", "é"],
    ["\u212b", "Å"],
    [`Z${"\u0335\u0321".repeat(40)}`, `Z${"\u0335".repeat(40)}${"\u0321".repeat(40)}`],
    ["ハ\u309a", "パ"],
  ),
  ...becomes("blanks within", ["a\tb", "a b"]),
  ...refused(
    "control characters",
    "a\u0000b",
    "\u0000",
    "a\u0007",
    "\u001b[31m",
    "a\u007f",
    "a\u0085b",
    "a\u009fb",
  ),
  ...refused("halves of characters", "\ud842", "a\udfb7", "\udfb7\ud842"),
  ...refused("one too long", "あ".repeat(2001), "a".repeat(100_000)),
];

/** The same on several lines: what stays where lines are kept, and where there is one line only. */
export const naughtyLines: readonly {
  readonly text: string;
  readonly lines: string;
  readonly line: string;
}[] = [
  { text: "a\r\nb", lines: "a\nb", line: "a b" },
  { text: "a\rb\nc", lines: "a\nb\nc", line: "a b c" },
  { text: "a\u2028b\u2029c", lines: "a\nb\nc", line: "a b c" },
  { text: "\r\nBcc: a@example.jp\r\n", lines: "Bcc: a@example.jp", line: "Bcc: a@example.jp" },
];

/** Rows 1–8 and 16–84 of JIS X 0208 as Shift_JIS lead bytes; row 13 and the vendors' rows are what is called environment-dependent. */
const leadBytes = [0x81, 0x82, 0x83, 0x84, ...range(0x88, 0x9f), ...range(0xe0, 0xea)];
const trailBytes = [...range(0x40, 0x7e), ...range(0x80, 0xfc)];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const readBasicCharacters = (): ReadonlySet<string> => {
  const decoder = new TextDecoder("shift_jis");
  const bytes = leadBytes.flatMap((lead) => trailBytes.flatMap((trail) => [lead, trail]));
  return new Set(decoder.decode(Uint8Array.from(bytes)).replaceAll("\ufffd", "") + twoFacedSigns);
};

/** Signs of JIS X 0208 that Windows and macOS write with different code points; a text with them is nobody's fault. */
const twoFacedSigns = "〜−‖—";

let basicCharacters: ReadonlySet<string> | undefined;

const isBasic = (character: string): boolean => {
  if (/[\u0020-\u007e\n]/u.test(character)) return true;
  basicCharacters ??= readBasicCharacters();
  return basicCharacters.has(character);
};

/** The characters of a text that older systems may show wrongly (①, ㈱, 髙, ｶﾅ, 𠮷), each once, in order of appearance. */
export const environmentDependent = (text: string): readonly string[] =>
  [...new Set(text)].filter((character) => !isBasic(character));

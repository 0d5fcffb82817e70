/** What fingers and tongues run along; each goes on at its beginning. */
const rows = [
  "1234567890",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん",
  "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
  "いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす",
] as const;

const runsAlong = (row: string, characters: readonly string[]): boolean =>
  row.repeat(Math.ceil(characters.length / row.length) + 1).includes(characters.join(""));

/** Whether a lower-case password is one character over and over, or a run such as 1234567890, forwards or backwards. */
export const isRun = (lowerCasePassword: string): boolean => {
  const characters = Array.from(lowerCasePassword);
  const backwards = characters.toReversed();
  return (
    new Set(characters).size === 1 ||
    rows.some((row) => runsAlong(row, characters) || runsAlong(row, backwards))
  );
};

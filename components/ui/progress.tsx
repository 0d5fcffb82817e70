interface ProgressProps {
  /** 「10 / 18 転記済み」 */
  readonly words: string;
  readonly done: number;
  readonly total: number;
  /** Small, for a row of a table. */
  readonly compact?: boolean;
}

const tone = (complete: boolean): string =>
  complete
    ? "[&::-moz-progress-bar]:bg-success-2 [&::-webkit-progress-value]:bg-success-2"
    : "[&::-moz-progress-bar]:bg-blue-900 [&::-webkit-progress-value]:bg-blue-900";

/** How much of something counted is done, in words and as a bar. */
export const Progress = ({ words, done, total, compact = false }: ProgressProps) => (
  <label
    className={`flex ${compact ? "flex-row-reverse items-center justify-end gap-x-2" : "flex-col items-start gap-y-1"}`}
  >
    <span className={`tabular-nums ${compact ? "whitespace-nowrap" : "font-700"}`}>{words}</span>
    <progress
      value={done}
      max={total}
      className={`h-2 min-w-0 ${compact ? "w-21" : "w-64"} appearance-none overflow-hidden rounded-full border-0 bg-solid-gray-100 forced-colors:appearance-auto [&::-webkit-progress-bar]:bg-solid-gray-100 ${tone(done === total)}`}
    />
  </label>
);

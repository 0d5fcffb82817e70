/** What stands in the middle and near the end of many times, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const timesOf = (samples: readonly number[]): Times => {
  const sorted = [...samples].sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
};

/** How long something takes, in milliseconds. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

type Work = (turn: number) => Promise<unknown>;

/** Times of several things done in turns, after a tenth as many turns to warm up; by their names. */
export const inTurns = async <Name extends string>(
  works: Readonly<Record<Name, Work>>,
  samples = 500,
): Promise<Readonly<Record<Name, Times>>> => {
  const names = Object.keys(works) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const warming = Math.ceil(samples / 10);
  for (let turn = 0; turn < warming + samples; turn += 1)
    for (const name of names) {
      const time = await timed(() => works[name](turn));
      if (turn >= warming) taken[name].push(time);
    }
  return Object.fromEntries(names.map((name) => [name, timesOf(taken[name])])) as Record<Name, Times>;
};

const ms = ({ p50, p95 }: Times): string => `p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} ms`;

/** Prints one line of the report. */
export const say = (line: string, text: string): void => {
  process.stdout.write(`${line.padEnd(5)} ${text}\n`);
};

/** Prints ours beside its floor, the ratio of the middles, and the mark. */
export const compare = (line: string, what: string, ours: Times, floor: Times, mark: string): void => {
  say(line, `${what}: ${ms(ours)} | floor ${ms(floor)} | ${(ours.p50 / floor.p50).toFixed(2)} × (${mark})`);
};

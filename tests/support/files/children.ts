import { readdirSync, readFileSync } from "node:fs";

/** What Linux says of the children of this process that read files. */
export interface SeenChildren {
  /** The most memory one of them held, in bytes. */
  readonly mostMemory: number;
  /** The names of what they were told by their environment. */
  readonly environment: ReadonlySet<string>;
  readonly count: number;
  readonly mostAtOnce: number;
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const childrenOf = (pid: number): readonly number[] =>
  readdirSync("/proc")
    .filter(
      (name) =>
        /^\d+$/.test(name) && textOf(`/proc/${name}/stat`).split(") ").at(-1)?.split(" ")[1] === String(pid),
    )
    .map(Number);

/** Runs something and watches the children that read files meanwhile. */
export const seenMeanwhile = async <Result>(
  run: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly seen: SeenChildren }> => {
  const seen = { mostMemory: 0, mostAtOnce: 0, environment: new Set<string>(), pids: new Set<number>() };
  const look = (): void => {
    const reading = childrenOf(process.pid).filter((pid) =>
      textOf(`/proc/${pid}/cmdline`).includes("check-file"),
    );
    seen.mostAtOnce = Math.max(seen.mostAtOnce, reading.length);
    for (const pid of reading) {
      seen.pids.add(pid);
      const peak = /VmHWM:\s+(\d+) kB/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? "0";
      seen.mostMemory = Math.max(seen.mostMemory, Number(peak) * 1_024);
      for (const setting of textOf(`/proc/${pid}/environ`).split("\0"))
        seen.environment.add(setting.split("=")[0] ?? "");
    }
  };
  const looking = setInterval(look, 20);
  try {
    const result = await run();
    return { result, seen: { ...seen, count: seen.pids.size } };
  } finally {
    clearInterval(looking);
  }
};

const firstPause = 1_000;
const longestPause = 20_000;

/** Tries something again by itself, after pauses that grow; milliseconds. */
export const createRetry = (work: () => void) => {
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
  };
  return {
    later: (): void => {
      stop();
      timer = setTimeout(work, pause);
      pause = Math.min(pause * 2, longestPause);
    },
    /** Somebody answered: the next pause is a short one again. */
    begin: (): void => {
      pause = firstPause;
    },
    stop,
  };
};

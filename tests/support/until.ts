import { setTimeout as wait } from "node:timers/promises";

/** Asks again until the answer is no longer undefined. @throws after `patience` milliseconds */
export const until = async <Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
  patience = 30_000,
): Promise<Answer> => {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await wait(50);
  }
};

import "server-only";
import type { Log } from "./log";

/**
 * Takes `console.error` and `console.warn` over for the log, as Next prints errors there as they are, with
 * whatever their messages hold. Of what is printed the errors stay, without their messages, and where it was
 * printed; sentences are dropped, since nobody knows what was put into them.
 */
export const takeConsole = (log: Log, console: Pick<Console, "error" | "warn">): void => {
  for (const level of ["error", "warn"] as const)
    console[level] = (...printed: readonly unknown[]): void => {
      const errors = printed.filter((part) => part instanceof Error);
      log[level]({ err: errors[0] ?? new Error("printed") }, "console");
    };
};

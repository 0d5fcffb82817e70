import "server-only";
import { listenTo } from "../db/listen";
import { once } from "../once";

type Told = () => void;

interface Hub {
  /** Who waits for the end of which session. */
  readonly waiting: Map<string, Set<Told>>;
}

const hub = (): Hub =>
  once("ended sessions", () => {
    const waiting = new Map<string, Set<Told>>();
    listenTo("session_ended", {
      heard: (sessionId) => {
        const told = sessionId === null ? [...waiting.values()] : [waiting.get(sessionId) ?? new Set<Told>()];
        for (const each of told.flatMap((set) => [...set])) each();
      },
    });
    return { waiting };
  });

/**
 * Calls `told` when the session may have ended: at once when its row goes, and after a break of the connection, when
 * it has to be asked for. Answers how to stop listening.
 */
export const onSessionEnd = (sessionId: string, told: Told): (() => void) => {
  const { waiting } = hub();
  const set = waiting.get(sessionId) ?? new Set();
  waiting.set(sessionId, set.add(told));
  return () => {
    set.delete(told);
    if (set.size === 0) waiting.delete(sessionId);
  };
};

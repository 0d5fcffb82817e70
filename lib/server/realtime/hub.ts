import "server-only";
import { listenTo } from "../db/listen";
import { once } from "../once";

/** The bells of the database: whose session ended, which application changed, and whose upload another request wants to go on with. */
const channels = ["session_ended", "application_changed", "upload_wanted"] as const;

type Channel = (typeof channels)[number];

/** Called when it rings, with what it says after the id; with null after a break, when it may have rung unheard. */
type Told = (rest: string | null) => void;

type Waiting = Map<string, Set<Told>>;

const hub = (): Readonly<Record<Channel, Waiting>> =>
  once("hub", () => {
    const waiting = {
      session_ended: new Map() as Waiting,
      application_changed: new Map() as Waiting,
      upload_wanted: new Map() as Waiting,
    };
    listenTo(channels, {
      heard: (channel, payload) => {
        const [id = "", rest = ""] = payload.split(" ");
        for (const told of [...(waiting[channel].get(id) ?? [])]) told(rest);
      },
      broke: () => {
        for (const channel of channels)
          for (const told of [...waiting[channel].values()].flatMap((set) => [...set])) told(null);
      },
    });
    return waiting;
  });

/** Waits for the bell of one id; one connection of the process listens for all. Answers how to stop waiting. */
export const onBell = (channel: Channel, id: string, told: Told): (() => void) => {
  const waiting = hub()[channel];
  const set = waiting.get(id) ?? new Set();
  waiting.set(id, set.add(told));
  return () => {
    set.delete(told);
    if (set.size === 0) waiting.delete(id);
  };
};

import "server-only";
import { pino, stdTimeFunctions, type DestinationStream, type LogFn, type Logger } from "pino";
import { withoutSecrets } from "./redaction";

/** The levels LOG_LEVEL knows, the most talkative first. */
export const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** The log; without pino's children, whose bindings would get around the redaction. */
export type Log = Pick<Logger, LogLevel>;

const isLevel = (text: string | undefined): text is LogLevel => logLevels.some((level) => level === text);

/** Pino takes an error's message for the line's, and fills `%s`; here a message is what the code says, or nothing. */
const constantMessage = function (this: Logger, given: Parameters<LogFn>, write: LogFn): void {
  const [line, message] = given as readonly unknown[];
  if (typeof line === "string") write.call(this, {}, line);
  else
    write.call(
      this,
      line instanceof Error ? { err: line } : line,
      typeof message === "string" ? message : "",
    );
};

/**
 * A log of JSON lines: `level` by name, `time` in UTC, then the given object through `withoutSecrets`, then
 * `msg`, which is always a constant of the code. Objects are not written as messages, so no data gets around
 * the redaction; JSON escapes line ends, so no data starts a line of its own.
 */
export const createLog = (level: LogLevel, destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (line) => withoutSecrets(line),
      },
      serializers: { err: (error: unknown) => error },
      hooks: { logMethod: constantMessage },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );

/** Next loads a module several times in one process; the log is one. */
const key = Symbol.for("todoke.log");
const holder = globalThis as typeof globalThis & { [key]?: Log | undefined };

export const log: Log = (holder[key] ??= createLog(
  isLevel(process.env["LOG_LEVEL"]) ? process.env["LOG_LEVEL"] : "info",
));

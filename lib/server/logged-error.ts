import { isAppError } from "@/lib/domain/errors";

/** What the log keeps of an error. */
export interface LoggedError {
  readonly name: string;
  readonly message?: string;
  readonly code?: string | number;
  /** What the person was shown to tell the support. */
  readonly digest?: string;
  /** Where it happened, innermost first. */
  readonly stack: readonly string[];
  readonly cause?: LoggedError;
  readonly errors?: readonly LoggedError[];
}

const deepest = 5;
const plainName = /^[A-Za-z]\w{0,60}$/;
const plainCode = /^[\w-]{1,60}$/;
const frame = /^ {4}at [^\n]*(:\d+:\d+\)?|\(<anonymous>\)|\(native\)|\(index \d+\))$/;

/** The lines of a stack that say where: the last ones, as the message before them may hold anything. */
const framesOf = (stack: unknown): readonly string[] => {
  const lines = typeof stack === "string" ? stack.split("\n") : [];
  const lastOther = lines.findLastIndex((line) => !frame.test(line));
  return lines.slice(lastOther + 1).map((line) => line.trim());
};

const digestOf = (error: Error): { readonly digest?: string } => {
  const digest = "digest" in error ? error.digest : undefined;
  return typeof digest === "string" && plainCode.test(digest) ? { digest } : {};
};

const codeOf = (error: Error): { readonly code?: string | number } => {
  const code = "code" in error ? error.code : undefined;
  return typeof code === "number" || (typeof code === "string" && plainCode.test(code)) ? { code } : {};
};

/**
 * An error without what people typed: drivers, Prisma and zod print the values they choke on into their
 * messages, so only a foreseen refusal, whose message is its code, keeps it. Everything else is name, code,
 * the stack without its message, and the cause likewise. What was thrown and is no error leaves its type.
 */
export const loggedError = (thrown: unknown, depth = 0): LoggedError => {
  if (!(thrown instanceof Error)) return { name: `thrown ${typeof thrown}`, stack: [] };
  const inner = depth < deepest;
  return {
    name: plainName.test(thrown.name) ? thrown.name : "Error",
    ...(isAppError(thrown) ? { message: thrown.code } : {}),
    ...codeOf(thrown),
    ...digestOf(thrown),
    stack: framesOf(thrown.stack),
    ...(inner && thrown.cause !== undefined ? { cause: loggedError(thrown.cause, depth + 1) } : {}),
    ...(inner && thrown instanceof AggregateError
      ? { errors: thrown.errors.slice(0, deepest).map((error: unknown) => loggedError(error, depth + 1)) }
      : {}),
  };
};

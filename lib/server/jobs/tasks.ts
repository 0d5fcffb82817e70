import "server-only";
import type { Task } from "graphile-worker";
import { isAppError } from "@/lib/domain/errors";
import { readFile } from "./handlers/read-file";
import { sendMail } from "./handlers/send-mail";
import { sweepFiles } from "./handlers/sweep-files";
import { sweepLimits } from "./handlers/sweep-limits";
import { sweepSessions } from "./handlers/sweep-sessions";
import { verifyAllChains } from "./handlers/verify-all-chains";
import { verifyChain } from "./handlers/verify-chain";
import { jobPayloads, type JobName, type JobPayload } from "./queue";

/** The queue keeps a failure's message in its table: ours says what failed, never with which data. */
const failure = (name: JobName, cause: unknown): Error =>
  new Error(`${name}: ${isAppError(cause) ? cause.code : cause instanceof Error ? cause.name : "thrown"}`, {
    cause,
  });

const task =
  <Name extends JobName>(name: Name, handle: (payload: JobPayload<Name>) => Promise<void>): Task =>
  async (raw) => {
    try {
      await handle(jobPayloads[name].parse(raw) as JobPayload<Name>);
    } catch (thrown) {
      throw failure(name, thrown);
    }
  };

/** What the worker can do, by name. */
export const tasks = {
  "audit.verifyAll": task("audit.verifyAll", verifyAllChains),
  "audit.verify": task("audit.verify", verifyChain),
  "limits.sweep": task("limits.sweep", sweepLimits),
  "sessions.sweep": task("sessions.sweep", sweepSessions),
  "files.read": task("files.read", readFile),
  "files.sweep": task("files.sweep", sweepFiles),
  "mail.send": task("mail.send", sendMail),
} as const satisfies Readonly<Record<JobName, Task>>;

import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { endOwnSessionById } from "../../db/sessions";
import { defineUseCase } from "../../usecase";

/** Signs the reader out of one browser. */
export const endOneSession = defineUseCase({
  name: "sessions.endOneSession",
  permission: "profile.manage",
  input: z.object({ sessionId: z.uuid() }),
  records: ["session.ended"],
  run: async ({ tx, actor: { personId }, input: { sessionId } }) => {
    if (!(await endOwnSessionById(tx, sessionId))) throw new AppError("not-found", {});
    return { result: null, audit: [{ kind: "session.ended", personId, because: "ended-elsewhere" }] };
  },
});

import * as z from "zod";
import { endOwnOtherSessions } from "../../db/sessions";
import { defineUseCase } from "../../usecase";

/** Signs the reader out everywhere but in the browser they use; answers how many sessions that were. */
export const endOtherSessions = defineUseCase({
  name: "sessions.endOtherSessions",
  permission: "profile.manage",
  input: z.object({ currentId: z.uuid() }),
  records: ["session.ended"],
  run: async ({ tx, actor: { personId }, input: { currentId } }) => {
    const ended = await endOwnOtherSessions(tx, currentId);
    return {
      result: ended,
      audit: ended === 0 ? [] : [{ kind: "session.ended", personId, because: "ended-elsewhere" }],
    };
  },
});

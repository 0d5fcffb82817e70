import * as z from "zod";
import type { MailProblem } from "@/lib/domain/people/mail";
import { lockMail, updateMail } from "../../db/mails";
import { defineSystemUseCase } from "../../usecase";

/** Writes down what became of a try: sent, refused for good, or to be tried again. */
export const finishMail = defineSystemUseCase({
  name: "mails.finishMail",
  reason: "the worker sends mails for all tenants",
  input: z.object({ mailId: z.uuid(), problem: z.custom<MailProblem>().nullable() }),
  records: [],
  run: async ({ tx, input: { mailId, problem } }) => {
    const mail = await lockMail(tx, mailId);
    if (mail?.sentAt !== null) return { result: null, audit: [] };
    if (problem === null) await updateMail(tx, mailId, { sentAt: new Date(), problem: null });
    else await updateMail(tx, mailId, { problem, ...(problem === "refused" && { failedAt: new Date() }) });
    return { result: null, audit: [] };
  },
});

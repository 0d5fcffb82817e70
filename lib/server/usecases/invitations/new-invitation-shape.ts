import * as z from "zod";
import { ways } from "@/lib/domain/people/admission";
import { examineMail, normaliseMail } from "@/lib/domain/people/mail";
import { examinePersonName, normalisePersonName } from "@/lib/domain/people/person-name";
import { ruled } from "../../ruled";

/** What an inviter writes; an empty `mail` stands for somebody without one, or whose address is not known. */
export const newInvitationShape = {
  name: ruled(normalisePersonName, examinePersonName),
  mail: ruled(normaliseMail, examineMail).transform((text) => (text === "" ? null : text)),
  way: z.string().pipe(z.enum(ways)),
};

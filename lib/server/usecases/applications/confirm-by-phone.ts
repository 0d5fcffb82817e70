import * as z from "zod";
import {
  examineHeardOn,
  examineHow,
  examineWord,
  heardBy,
  normaliseHeardOn,
} from "@/lib/domain/application/review-words";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { tidyLine } from "@/lib/domain/characters/tidy";
import { examinePersonName, normalisePersonName } from "@/lib/domain/people/person-name";
import { updateApplication } from "../../db/application-changes";
import { ruled } from "../../ruled";
import { defineUseCase } from "../../usecase";
import { complete, judged, moved } from "./judged-application";
import { applicationShape } from "./review-shape";

const asIs = (text: string): string => text;

/**
 * The vendor heard from the clinic that the application is right, and goes on without it signing in.
 * @param input.by who said so; `role` is what they are at the clinic
 */
export const confirmByPhone = defineUseCase({
  name: "applications.confirmByPhone",
  permission: "application.confirmByPhone",
  input: z.object({
    ...applicationShape,
    by: ruled(normalisePersonName, examinePersonName),
    role: ruled(tidyLine, examineWord),
    on: ruled(normaliseHeardOn, (on) => examineHeardOn(on, tokyoDate(new Date()))),
    how: ruled(asIs, examineHow).pipe(z.enum(heardBy)),
  }),
  records: ["check.confirmedByPhone"],
  run: async ({ tx, actor, input: { applicationId, by, role, on, how } }) => {
    const found = await judged(tx, actor, applicationId);
    const status = moved(found.application, "confirmByPhone");
    complete(found, "mayRequestCheck");
    await updateApplication(tx, applicationId, { status });
    return { result: null, audit: [{ kind: "check.confirmedByPhone", applicationId, by, role, on, how }] };
  },
});

import * as z from "zod";
import { examinePersonName, normalisePersonName } from "@/lib/domain/people/person-name";
import { renamePerson } from "../../db/people";
import { ruled } from "../../ruled";
import { defineUseCase } from "../../usecase";

/** Changes the name by which the others know the actor. */
export const renameSelf = defineUseCase({
  name: "people.renameSelf",
  permission: "profile.manage",
  input: z.object({ name: ruled(normalisePersonName, examinePersonName) }),
  records: ["person.renamed"],
  run: async ({ tx, actor: { personId }, input: { name } }) => {
    await renamePerson(tx, personId, name);
    return { result: null, audit: [{ kind: "person.renamed", personId }] };
  },
});

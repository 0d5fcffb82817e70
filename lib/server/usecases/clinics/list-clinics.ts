import * as z from "zod";
import { searchWords } from "@/lib/domain/organisation/search";
import { listClinics as readClinics } from "../../db/clinics";
import { defineUseCase } from "../../usecase";

/** What an address says can be anything; where it makes no sense it says nothing. */
const asked = z.unknown().optional();

/** The clinics the reader may see, searched by what people know of them, by フリガナ, a page at a time. */
export const listClinics = defineUseCase({
  name: "clinics.listClinics",
  permission: "clinic.read",
  input: z.object({
    search: asked.transform((text) => (typeof text === "string" ? text.slice(0, 200).trim() : "")),
    after: asked.transform((id) => z.uuid().safeParse(id).data ?? null),
    limit: z.int().min(1).max(200).default(50),
  }),
  records: [],
  run: async ({ tx, input: { search, after, limit } }) => {
    const words = searchWords(search);
    const nothing = search !== "" && words.length === 0;
    const { total, clinics } = nothing
      ? { total: 0, clinics: [] }
      : await readClinics(tx, { words, after, limit: limit + 1 });
    const next = clinics.length > limit ? (clinics[limit - 1]?.id ?? null) : null;
    return {
      result: { total, clinics: clinics.slice(0, limit), next, search, after, limit },
      audit: [],
    };
  },
});

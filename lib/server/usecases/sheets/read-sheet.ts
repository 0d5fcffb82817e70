import * as z from "zod";
import { sheetFormats } from "@/lib/domain/application/sheet";
import { defineUseCase } from "../../usecase";
import { openedSheet } from "./opened-sheet";

/** The copy-ready sheet on a page or on paper; who opened which version is recorded. */
export const readSheet = defineUseCase({
  name: "sheets.readSheet",
  permission: "sheet.read",
  input: z.object({
    applicationId: z.uuid(),
    format: z.enum(sheetFormats).extract(["page", "print"]).default("page"),
  }),
  records: ["sheet.opened"],
  run: async ({ tx, actor, input: { applicationId, format } }) => {
    const result = await openedSheet(tx, actor, applicationId);
    return {
      result,
      audit:
        result.kind === "approved"
          ? [{ kind: "sheet.opened", applicationId, snapshot: result.sheet.snapshot, format } as const]
          : [],
    };
  },
});

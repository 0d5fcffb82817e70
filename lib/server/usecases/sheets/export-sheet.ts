import * as z from "zod";
import { sheetFormats } from "@/lib/domain/application/sheet";
import { AppError } from "@/lib/domain/errors";
import { sheetJson } from "../../sheets/sheet-json";
import { sheetWorkbook } from "../../sheets/sheet-workbook";
import { sheetFileName } from "../../sheets/sheet-file-name";
import { defineUseCase } from "../../usecase";
import { openedSheet } from "./opened-sheet";

const writers = { xlsx: sheetWorkbook, json: sheetJson } as const;

/** The copy-ready sheet as a file; who took which version is recorded. @throws AppError not-found, not-approved */
export const exportSheet = defineUseCase({
  name: "sheets.exportSheet",
  permission: "sheet.read",
  input: z.object({ applicationId: z.uuid(), format: z.enum(sheetFormats).extract(["xlsx", "json"]) }),
  records: ["sheet.opened"],
  run: async ({ tx, actor, input: { applicationId, format } }) => {
    const view = await openedSheet(tx, actor, applicationId);
    if (view.kind === "not-approved") throw new AppError("not-approved", {});
    const { snapshot } = view.sheet;
    return {
      result: { body: await writers[format](view), ...sheetFileName(view, format) },
      audit: [{ kind: "sheet.opened", applicationId, snapshot, format } as const],
    };
  },
});

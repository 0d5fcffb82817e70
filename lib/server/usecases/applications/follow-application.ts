import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { readChangeNo } from "../../db/applications";
import { defineUseCase } from "../../usecase";

/** Whether the reader may follow an application, and the number of its latest change. */
export const followApplication = defineUseCase({
  name: "applications.followApplication",
  permission: "application.read",
  input: z.object({ applicationId: z.uuid() }),
  records: [],
  run: async ({ tx, input: { applicationId } }) => {
    const changeNo = await readChangeNo(tx, applicationId);
    if (changeNo === null) throw new AppError("not-found", {});
    return { result: changeNo, audit: [] };
  },
});

"use server";

import { applicationRoute } from "@/components/application/application-routes";
import type { FormState } from "@/lib/domain/form-state";
import type { Procedure } from "@/lib/forms/procedures";
import { pressedBy } from "@/lib/server/http/action";
import { startApplication } from "@/lib/server/usecases/applications/start-application";

export const start = async (
  chosen: { readonly facilityId: string; readonly procedure: Procedure; readonly catalogue: string },
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  pressedBy(state, data, async (actor, { copyFrom = "" }) => {
    const { applicationId } = await startApplication(actor, {
      ...chosen,
      copyFrom: copyFrom === "" ? null : copyFrom,
    });
    return { to: applicationRoute(applicationId) };
  });

import type { Actor } from "@/lib/domain/actor";
import { examineFollowingDay } from "@/lib/domain/application/sending-report";
import { decideMove, type MoveName, type Status } from "@/lib/domain/application/status";
import { readIsoDate, tokyoDate, type PlainDate } from "@/lib/domain/calendar/plain-date";
import { AppError } from "@/lib/domain/errors";
import type { Catalogue } from "@/lib/forms/catalogue";
import { readState, type HeldApplication } from "../../db/applications";
import type { TenantTx } from "../../db/tenant";
import { recordedSending } from "./application-state";
import { held } from "./held-application";

/**
 * Whether what follows a sending may be recorded of an application, for that day; holds the application, and answers
 * it, its form and where it leads. @throws AppError not-found, wrong-status, invalid
 */
export const followingMove = async (
  tx: TenantTx,
  actor: Actor,
  move: Extract<MoveName, "recordReceipt" | "recordCompletion">,
  { applicationId, on }: { readonly applicationId: string; readonly on: PlainDate },
): Promise<{ readonly application: HeldApplication; readonly catalogue: Catalogue; readonly to: Status }> => {
  const { application, catalogue } = await held(tx, applicationId);
  const { status, sending } = application;
  const decision = decideMove(status, move, actor);
  if (decision.kind === "refused" || sending === null) throw new AppError("wrong-status", { status, move });
  const receivedOn = (await readState(tx, applicationId))?.receivedOn ?? null;
  const finding = examineFollowingDay(on, tokyoDate(new Date()), {
    sentOn: recordedSending(sending).sentOn,
    receivedOn: receivedOn === null ? null : (readIsoDate(receivedOn) ?? null),
  });
  if (finding !== undefined) throw new AppError("invalid", { fields: { on: [finding] } });
  return { application, catalogue, to: decision.to };
};

import { returnsOf } from "@/lib/domain/application/application";
import { returnedFields, type ReturnedField } from "@/lib/domain/application/review";
import { useJudged, useLive, useWork } from "./application-context";

/** What the clinic was asked to put right and neither changed nor answered; nothing for the vendor. */
export const useReturned = (): readonly ReturnedField[] => {
  const { catalogue, worker } = useWork();
  const { state } = useLive();
  const { answers } = useJudged();
  if (worker.side === "vendor" || (state.status !== "returned" && state.status !== "filling")) return [];
  return returnedFields(catalogue, answers, returnsOf(state.fields));
};

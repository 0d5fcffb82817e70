import { returnsOf } from "@/lib/domain/application/application";
import { unsettledReturns } from "@/lib/domain/application/review";
import { answerable, type Field } from "@/lib/forms/catalogue";
import { useJudged, useLive, useWork } from "./application-context";

/** A field that the clinic is asked to put right, and why. */
interface Returned {
  readonly field: Field;
  readonly reason: string;
}

/** What the clinic was asked to put right and neither changed nor answered, in the form's order; nothing for the vendor. */
export const useReturned = (): readonly Returned[] => {
  const { catalogue, worker } = useWork();
  const { state } = useLive();
  const { answers } = useJudged();
  if (worker.side === "vendor" || (state.status !== "returned" && state.status !== "filling")) return [];
  const open = unsettledReturns(catalogue, answers, returnsOf(state.fields));
  return answerable(catalogue).flatMap((field) =>
    open.filter((each) => each.field === field.key).map(({ reason }) => ({ field, reason })),
  );
};

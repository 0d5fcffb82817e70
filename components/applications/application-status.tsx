import { StatusMark, type StatusTone } from "@/components/ui/status-mark";
import type { Side } from "@/lib/domain/actor";
import { turnOf, type Status } from "@/lib/domain/application/status";
import { statusWords } from "@/lib/texts/ja/application";

const toneOf = (status: Status, side: Side): StatusTone => {
  if (status === "done" || status === "received" || status === "cancelled") return "done";
  if (status === "returned" && side === "clinic") return "urgent";
  return turnOf(status) === side ? "open" : "waiting";
};

/** Where an application stands, in the reader's words; what waits for the reader stands out. */
export const ApplicationStatus = ({ status, side }: { readonly status: Status; readonly side: Side }) => (
  <StatusMark tone={toneOf(status, side)} word={statusWords[side][status]} />
);

"use client";

import { StatusMark, type StatusTone } from "@/components/ui/status-mark";
import { SendingLine } from "@/components/frame/sending-line";
import type { Status } from "@/lib/domain/application/status";
import { statusWords } from "@/lib/texts/ja/application";
import { useLive, useWork } from "./application-context";

const tones: Readonly<Record<Status, StatusTone>> = {
  filling: "open",
  checking: "waiting",
  returned: "urgent",
  approved: "open",
  sent: "waiting",
  received: "waiting",
  done: "done",
  cancelled: "done",
};

/** Where the application stands, in the reader's words. */
export const ApplicationStatus = () => {
  const { worker } = useWork();
  const { state } = useLive();
  const tone = state.status === "returned" && worker.side === "vendor" ? "waiting" : tones[state.status];
  return <StatusMark tone={tone} word={statusWords[worker.side][state.status]} />;
};

/** The one fixed line about the act on the government's site. */
export const ApplicationSending = () => {
  const {
    state: { sending },
  } = useLive();
  return <SendingLine sent={sending === null ? undefined : { day: sending.sentOn, by: sending.by }} />;
};

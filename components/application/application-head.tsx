"use client";

import { ApplicationStatus } from "@/components/applications/application-status";
import { SendingLine } from "@/components/frame/sending-line";
import { useLive, useWork } from "./application-context";

/** Where the application stands now. */
export const LiveStatus = () => {
  const { worker } = useWork();
  const { state } = useLive();
  return <ApplicationStatus status={state.status} side={worker.side} />;
};

/** The one fixed line about the act on the government's site. */
export const ApplicationSending = () => {
  const {
    state: { sending },
  } = useLive();
  return <SendingLine sent={sending === null ? undefined : { day: sending.sentOn, by: sending.by }} />;
};

"use client";

import { ApplicationStatus } from "@/components/applications/application-status";
import { SendingLine } from "@/components/frame/sending-line";
import { TextLink } from "@/components/ui/text-link";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { useLive, useWork } from "./application-context";
import { historyRoute } from "./application-routes";

/** Where the application stands now, and the way to what happened before. */
export const LiveStatus = () => {
  const { application, worker } = useWork();
  const { state } = useLive();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <TextLink href={historyRoute(application.id)}>{applicationTexts.history}</TextLink>
      <ApplicationStatus status={state.status} side={worker.side} />
    </div>
  );
};

/** The one fixed line about the act on the government's site. */
export const ApplicationSending = () => {
  const {
    state: { sending },
  } = useLive();
  return <SendingLine sent={sending === null ? undefined : { day: sending.sentOn, by: sending.by }} />;
};

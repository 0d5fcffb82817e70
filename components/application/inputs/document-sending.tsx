"use client";

import { Button } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import { Progress } from "@/components/ui/progress";
import type { Sending } from "@/lib/client/application/use-upload";
import { uploadTexts } from "@/lib/texts/ja/documents";

interface DocumentSendingProps {
  readonly sending: Sending;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onGiveUp: () => void;
}

/** A file on its way: how far it came, how long it takes, and the buttons that stop it. */
export const DocumentSending = ({ sending, onPause, onResume, onGiveUp }: DocumentSendingProps) => {
  const { name, sent, size, secondsLeft, paused, waiting } = sending;
  const standing = paused
    ? uploadTexts.pausedNow(name)
    : waiting
      ? uploadTexts.waiting
      : uploadTexts.sending(name);
  return (
    <div className="grid gap-3 rounded-8 border border-solid-gray-420 bg-white p-4">
      <LiveRegion kept={false}>{standing}</LiveRegion>
      <Progress
        words={`${uploadTexts.progress(sent, size)}${paused || waiting ? "" : uploadTexts.left(secondsLeft)}`}
        done={sent}
        total={Math.max(size, 1)}
      />
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={paused ? onResume : onPause}>
          {paused ? uploadTexts.resume : uploadTexts.pause}
        </Button>
        <Button look="quiet" onClick={onGiveUp}>
          {uploadTexts.giveUp}
        </Button>
      </div>
    </div>
  );
};

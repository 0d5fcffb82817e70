"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { FieldStatus } from "@/lib/client/application/live-view";
import { conflictTexts } from "@/lib/texts/ja/application-page";

interface ConflictNoticeProps {
  readonly conflict: Extract<FieldStatus, { kind: "conflict" }>;
  readonly shown: (answer: Extract<FieldStatus, { kind: "conflict" }>["mine"]) => string;
  readonly resolve: (whose: "mine" | "theirs") => void;
}

/** Two values for one field, side by side; one key or one press decides. */
export const ConflictNotice = ({ conflict: { mine, current }, shown, resolve }: ConflictNoticeProps) => (
  <div role="alert" className="grid gap-3 rounded-8 border-2 border-error-1 p-4">
    <p className="flex gap-2 font-700">
      <span className="text-error-1">
        <Icon name="warning" />
      </span>
      {conflictTexts.title(current.by)}
    </p>
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
      <dt className="text-solid-gray-700">{conflictTexts.mine}</dt>
      <dd className="font-700 tabular-nums">{shown(mine)}</dd>
      <dt className="text-solid-gray-700">{conflictTexts.theirs(current.by)}</dt>
      <dd className="font-700 tabular-nums">{shown(current.answer)}</dd>
    </dl>
    <div className="flex flex-wrap gap-3">
      <Button
        look="secondary"
        onClick={() => {
          resolve("mine");
        }}
      >
        {conflictTexts.keepMine}
      </Button>
      <Button
        look="secondary"
        onClick={() => {
          resolve("theirs");
        }}
      >
        {conflictTexts.keepTheirs(current.by)}
      </Button>
    </div>
    <p className="text-dns-14N-130 leading-170 text-solid-gray-700">{conflictTexts.keys}</p>
  </div>
);

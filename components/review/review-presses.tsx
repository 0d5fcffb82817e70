"use client";

import { useRef } from "react";
import type { FormAction } from "@/components/form/action-form";
import { PressForm } from "@/components/form/press-form";
import type { ReviewRest } from "@/lib/domain/application/review-standing";
import { moveWords } from "@/lib/texts/ja/application";
import { reviewPressTexts as texts } from "@/lib/texts/ja/review";
import { useKeptFocus } from "./use-kept-focus";

interface ReviewPressesProps {
  readonly rest: ReviewRest;
  /** The number of the latest change that is on the screen. */
  readonly changeNo: number;
  readonly approveRest: FormAction;
  readonly approve: FormAction;
  readonly giveBack: FormAction;
  readonly onDone?: (() => void) | undefined;
}

type Press = "rest" | "approve" | "giveBack";

/** What is most likely to be pressed next. */
const firstOf = ({ together, open, returning }: ReviewRest): Press | null => {
  if (returning > 0) return "giveBack";
  if (together > 0) return "rest";
  return open > 0 ? null : "approve";
};

/** What the vendor does about the whole application while it checks; what cannot be done yet says why when it is pressed. */
export const ReviewPresses = ({
  rest,
  changeNo,
  approveRest,
  approve,
  giveBack,
  onDone,
}: ReviewPressesProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const first = firstOf(rest);
  const kept = useKeptFocus(frame, first ?? "");
  const look = (press: Press) => (press === first ? "primary" : "secondary");
  return (
    <div ref={frame} tabIndex={-1} onSubmit={kept.onSubmit} className="flex flex-wrap items-start gap-3">
      {rest.together > 0 && (
        <PressForm
          about={changeNo}
          action={approveRest}
          word={texts.approveRest}
          look={look("rest")}
          hidden={{ seen: String(changeNo) }}
          onDone={onDone}
          inLine
        />
      )}
      <PressForm
        about={changeNo}
        action={approve}
        word={moveWords.approve}
        look={look("approve")}
        onDone={onDone}
        inLine
      />
      <PressForm
        about={changeNo}
        action={giveBack}
        word={moveWords.returnFields}
        look={look("giveBack")}
        onDone={onDone}
        inLine
      />
    </div>
  );
};

interface OnePressProps {
  readonly action: FormAction;
  readonly primary: boolean;
  readonly onDone?: (() => void) | undefined;
}

/** The clinic hands over to the vendor. */
export const RequestCheckPress = ({ action, primary, onDone }: OnePressProps) => (
  <PressForm
    action={action}
    word={moveWords.requestCheck}
    look={primary ? "primary" : "secondary"}
    onDone={onDone}
    inLine
  />
);

/** And takes it back. */
export const TakeBackPress = ({ action, primary, onDone }: OnePressProps) => (
  <PressForm
    action={action}
    word={moveWords.takeBack}
    look={primary ? "primary" : "secondary"}
    onDone={onDone}
    inLine
  />
);

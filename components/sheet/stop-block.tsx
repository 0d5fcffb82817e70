"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";
import { Section } from "@/components/ui/section";
import { sheetTexts } from "@/lib/texts/ja/sheet";

interface StopBlockProps {
  readonly feeTable: string;
  readonly code: string;
}

type Answer = "same" | "different";

const Shown = ({ term, value }: { readonly term: string; readonly value: string }) => (
  <div>
    <dt className="text-dns-14N-130 leading-170 text-solid-gray-700">{term}</dt>
    <dd className="text-std-24B-150 tabular-nums">{value}</dd>
  </div>
);

/** Stops before the first row: somebody signed in as another facility would fill in the wrong form. */
export const StopBlock = ({ feeTable, code }: StopBlockProps) => {
  const [answer, setAnswer] = useState<Answer>();
  const choose = (given: Answer) => () => {
    setAnswer(given);
  };
  return (
    <Section id="stop" title={sheetTexts.stop}>
      <div className="grid gap-4 rounded-12 border-2 border-solid-gray-900 p-5 break-inside-avoid">
        <p className="text-std-18B-160">{sheetTexts.stopLead}</p>
        <dl className="flex flex-wrap gap-x-12 gap-y-3">
          <Shown term={sheetTexts.feeTable} value={feeTable} />
          <Shown term={sheetTexts.facilityCode} value={code === "" ? sheetTexts.noCode : code} />
        </dl>
        <div className="flex flex-wrap items-center gap-4 print:hidden">
          <Button look="secondary" aria-pressed={answer === "same"} onClick={choose("same")}>
            {answer === "same" && <Icon name="check" />}
            {sheetTexts.same}
          </Button>
          <Button look="secondary" aria-pressed={answer === "different"} onClick={choose("different")}>
            {answer === "different" && <Icon name="check" />}
            {sheetTexts.different}
          </Button>
          <LiveRegion>
            {answer === "same" && <span className="text-success-2">{sheetTexts.checked}</span>}
            {answer === "different" && <b className="text-error-1">{sheetTexts.stopped}</b>}
          </LiveRegion>
        </div>
        <p className="measure">{sheetTexts.ifDifferent}</p>
      </div>
    </Section>
  );
};

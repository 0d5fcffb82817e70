"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { sheetTexts } from "@/lib/texts/ja/sheet";
import { useCopying } from "./copy-area";

interface CopyButtonProps {
  readonly rowKey: string;
  readonly label: string;
  readonly value: string;
}

/** Puts a row's value on the clipboard, exactly as it stands; the mark's place is kept. */
export const CopyButton = ({ rowKey, label, value }: CopyButtonProps) => {
  const { tried, copy } = useCopying();
  const worked = tried.get(rowKey);
  return (
    <span className="flex flex-row-reverse flex-wrap items-center justify-end gap-x-3 gap-y-1 sm:flex-row print:hidden">
      <span className="inline-flex items-center gap-1 text-dns-14B-130 text-success-2">
        {worked === true && (
          <>
            <Icon name="check" />
            {sheetTexts.copied}
          </>
        )}
        {worked === false && (
          <span className="max-w-40 leading-150 text-error-1">＊{sheetTexts.notCopied}</span>
        )}
      </span>
      <Button
        look="secondary"
        aria-label={sheetTexts.copyRow(label)}
        onClick={() => void copy(rowKey, label, value)}
      >
        {sheetTexts.copy}
      </Button>
    </span>
  );
};

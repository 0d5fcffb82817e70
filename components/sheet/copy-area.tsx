"use client";

import { createContext, useContext, useState, type ReactNode } from "react";
import { LiveRegion } from "@/components/ui/live-region";
import { putOnClipboard } from "@/lib/client/put-on-clipboard";
import { sheetTexts } from "@/lib/texts/ja/sheet";

interface Copying {
  /** Whether each row that was tried could be copied. */
  readonly tried: ReadonlyMap<string, boolean>;
  readonly copy: (key: string, label: string, value: string) => Promise<void>;
}

const CopyContext = createContext<Copying>({ tried: new Map(), copy: () => Promise.resolve() });

/** What was copied here, and how to. */
export const useCopying = (): Copying => useContext(CopyContext);

/** Around the rows: keeps which of them were copied, and says each of it once. */
export const CopyArea = ({ children }: { readonly children: ReactNode }) => {
  const [tried, setTried] = useState<Copying["tried"]>(new Map());
  const [said, setSaid] = useState<string>();
  const copy: Copying["copy"] = async (key, label, value) => {
    const worked = await putOnClipboard(value);
    setTried((before) => new Map(before).set(key, worked));
    setSaid(worked ? sheetTexts.copiedRow(label) : sheetTexts.notCopied);
  };
  return (
    <CopyContext value={{ tried, copy }}>
      {children}
      <LiveRegion heardOnly>{said}</LiveRegion>
    </CopyContext>
  );
};

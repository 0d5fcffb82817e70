"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { sheetTexts } from "@/lib/texts/ja/sheet";

/** Opens the browser's way to print; whichever way it was opened, that it was is noted. */
export const PrintSheet = ({ printed }: { readonly printed: () => Promise<void> }) => {
  useEffect(() => {
    const note = (): void => {
      printed().catch(() => undefined); // What cannot be noted is printed all the same.
    };
    window.addEventListener("beforeprint", note);
    return () => {
      window.removeEventListener("beforeprint", note);
    };
  }, [printed]);
  return (
    <Button
      look="quiet"
      onClick={() => {
        print();
      }}
    >
      {sheetTexts.print}
    </Button>
  );
};

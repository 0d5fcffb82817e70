"use client";

import { Button } from "@/components/ui/button";

/** Opens the browser's way to print. */
export const PrintButton = ({ word }: { readonly word: string }) => (
  <Button
    onClick={() => {
      print();
    }}
  >
    {word}
  </Button>
);

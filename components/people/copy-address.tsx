"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-look";
import { wire, type Field } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { LiveRegion } from "@/components/ui/live-region";
import { TextInput } from "@/components/ui/text-input";
import { handOverTexts } from "@/lib/texts/ja/members";

interface CopyAddressProps {
  readonly label: string;
  readonly address: string;
  readonly look: ButtonLook;
}

/** An address to hand over, and the button that copies it. */
export const CopyAddress = ({ label, address, look }: CopyAddressProps) => {
  const [said, setSaid] = useState<string>();
  const field: Field = { id: "address", label, help: handOverTexts.addressHelp };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(handOverTexts.copied);
    } catch {
      setSaid(handOverTexts.notCopied);
    }
  };
  return (
    <div className="grid gap-2">
      <FieldFrame field={field} wide>
        <TextInput
          {...wire(field)}
          width="full"
          readOnly
          value={address}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      </FieldFrame>
      <div className="flex flex-wrap items-center gap-4">
        <Button look={look} onClick={() => void copy()}>
          {handOverTexts.copy}
        </Button>
        <LiveRegion>{said}</LiveRegion>
      </div>
    </div>
  );
};

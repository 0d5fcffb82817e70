"use client";

import { useState } from "react";
import { wire } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { Select } from "@/components/ui/select";
import { isOpen } from "@/lib/domain/application/status";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { channelWords } from "@/lib/texts/ja/form";
import { useLive, useWork } from "./application-context";

const field = {
  id: "heard-from",
  label: applicationTexts.heardTitle,
  help: applicationTexts.heardHelp,
};

const ways = ["phone", "fax", "visit"] as const;

/** For the vendor: whether what is entered now is its own, or was heard from the clinic. */
export const HeardFrom = () => {
  const { store, worker } = useWork();
  const { state } = useLive();
  const [chosen, setChosen] = useState("person");
  if (worker.side === "clinic" || !isOpen(state.status)) return null;
  return (
    <FieldFrame field={field}>
      <Select
        {...wire(field)}
        value={chosen}
        unchosen={null}
        width="name"
        onChange={({ target: { value } }) => {
          const way = ways.find((each) => each === value) ?? "person";
          store.hear(way);
          setChosen(way);
        }}
        options={[
          { value: "person", label: applicationTexts.heardOwn },
          ...ways.map((way) => ({ value: way, label: channelWords[way] })),
        ]}
      />
    </FieldFrame>
  );
};

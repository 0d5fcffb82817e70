"use client";

import { useState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { isOpen } from "@/lib/domain/application/status";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { channelWords } from "@/lib/texts/ja/form";
import { useLive, useWork } from "./application-context";

const ways = ["phone", "fax", "visit"] as const;

/** For the vendor: whether what is entered now is its own, or was heard from the clinic. */
export const HeardFrom = () => {
  const { store, worker } = useWork();
  const { state } = useLive();
  const [chosen, setChosen] = useState("person");
  if (worker.side === "clinic" || !isOpen(state.status)) return null;
  return (
    <div className="[&_.grid>label]:me-6">
      <RadioGroup
        field={{ id: "heard-from", label: applicationTexts.heardTitle, help: applicationTexts.heardHelp }}
        name="heard-from"
        chosen={chosen}
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
    </div>
  );
};

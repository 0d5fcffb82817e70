"use client";

import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { draftOf } from "@/lib/client/application/draft";
import { fieldOf, type Field } from "@/lib/forms/catalogue";
import { kindOf } from "@/lib/forms/kinds/kinds";
import type { Proposal } from "@/lib/forms/kinds/kind";
import { proposalLabel } from "@/lib/texts/ja/form";
import { useWork } from "./application-context";
import type { Drafts } from "./inputs/input";

interface ProposalsProps {
  readonly field: Field;
  readonly proposals: readonly Proposal[];
}

/** Better values in one press each; those for several fields at once are one press too. */
export const Proposals = ({ field, proposals }: ProposalsProps) => {
  const { catalogue, store } = useWork();
  const { setValue } = useFormContext<Drafts>();
  if (proposals.length === 0) return null;
  const target = (proposal: Proposal): Field =>
    proposal.field === undefined ? field : fieldOf(catalogue, proposal.field);
  const take = (taken: readonly Proposal[]): void => {
    for (const proposal of taken) {
      const { key } = target(proposal);
      const answer = { value: proposal.value };
      setValue(key, draftOf(target(proposal), answer));
      store.type(key, answer);
      store.commit(key);
    }
  };
  const groups = proposals.some((proposal) => proposal.field !== undefined)
    ? [proposals]
    : proposals.map((proposal) => [proposal]);
  return (
    <div className="flex flex-wrap gap-3">
      {groups.map((group) => {
        const label = group.map((proposal) =>
          kindOf(target(proposal)).display(proposal.value, target(proposal)),
        );
        return (
          <Button
            key={label.join(" ")}
            look="secondary"
            onClick={() => {
              take(group);
            }}
          >
            {proposalLabel(label.join("・"))}
          </Button>
        );
      })}
    </div>
  );
};

"use client";

import { useFormContext } from "react-hook-form";
import { Checkbox } from "@/components/ui/checkbox";
import { isDelegable } from "@/lib/forms/schema";
import { delegatedWord, plannedWord } from "@/lib/texts/ja/form";
import type { Drafts, InputProps } from "./input";

/** 「わからない（サポートに任せる）」 where the vendor may know, and 「予定の内容です」 where plans may be filed. */
export const Delegation = ({
  field,
  draft,
  inList = false,
}: Pick<InputProps, "field" | "draft"> & { readonly inList?: boolean }) => {
  const { register } = useFormContext<Drafts>();
  const mayBePlanned = "mayBePlanned" in field;
  if ((!isDelegable(field) || inList) && !mayBePlanned) return null;
  return (
    <div className="flex flex-wrap gap-x-6">
      {isDelegable(field) && !inList && (
        <Checkbox {...register(`${field.key}.delegated`)} defaultChecked={draft.delegated}>
          {delegatedWord}
        </Checkbox>
      )}
      {mayBePlanned && (
        <Checkbox {...register(`${field.key}.planned`)} defaultChecked={draft.planned}>
          {plannedWord}
        </Checkbox>
      )}
    </div>
  );
};

import type { Route } from "next";
import type { FormAction } from "@/components/form/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import type { Preset } from "@/lib/forms/presets/preset";
import { presetListTexts } from "@/lib/texts/ja/presets";
import { PresetOrder } from "./preset-order";

interface PresetListProps {
  readonly presets: readonly { readonly preset: Preset; readonly shift: FormAction }[];
}

const filledIn = ({ values }: Preset): readonly string[] =>
  currentCatalogues().flatMap(({ id, name }) => {
    const count = Object.keys(values[id] ?? {}).length;
    return count === 0 ? [] : [presetListTexts.filled(name, count)];
  });

const Facts = ({ preset }: { readonly preset: Preset }) => {
  const filled = filledIn(preset);
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-dns-14N-130 leading-170 text-solid-gray-700">
      {preset.programNames.length > 0 && (
        <>
          <dt>{presetListTexts.programs}</dt>
          <dd>{preset.programNames.join("、")}</dd>
        </>
      )}
      <dt>{presetListTexts.fills}</dt>
      <dd>{filled.length === 0 ? presetListTexts.fillsNothing : filled.join("、")}</dd>
    </dl>
  );
};

/** A vendor's presets in the order they are offered. */
export const PresetList = ({ presets }: PresetListProps) =>
  presets.length === 0 ? (
    <EmptyState title={presetListTexts.none}>{presetListTexts.noneTodo}</EmptyState>
  ) : (
    <Section id="presets" title={presetListTexts.list} note={presetListTexts.count(presets.length)}>
      <ol className="grid divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {presets.map(({ preset, shift }, place) => (
          <li key={preset.key} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-5">
            <div className="grid min-w-0 flex-1 basis-80 gap-1">
              <h3 className="text-std-18B-160">
                <TextLink href={`/settings/presets/${encodeURIComponent(preset.key)}` as Route}>
                  {preset.name}
                </TextLink>
              </h3>
              <p className="measure">{preset.reason}</p>
              <Facts preset={preset} />
            </div>
            <PresetOrder
              name={preset.name}
              action={shift}
              first={place === 0}
              last={place === presets.length - 1}
            />
          </li>
        ))}
      </ol>
    </Section>
  );

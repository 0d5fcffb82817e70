import type { Route } from "next";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { momentText } from "@/lib/texts/ja/dates";
import { demoMailTexts } from "@/lib/texts/ja/letter";

interface DemoMailsProps {
  readonly mails: readonly {
    readonly id: string;
    readonly at: string;
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }[];
}

/** A text whose addresses can be opened. */
const Linked = ({ text }: { readonly text: string }) =>
  text.split(/(https?:\/\/\S+)/).map((part, place) =>
    URL.canParse(part) ? (
      <TextLink key={place} href={part as Route}>
        {part}
      </TextLink>
    ) : (
      part
    ),
  );

/** The mails of a demo, which nobody gets. */
export const DemoMails = ({ mails }: DemoMailsProps) => {
  if (mails.length === 0) return <EmptyState title={demoMailTexts.none}>{demoMailTexts.noneTodo}</EmptyState>;
  return mails.map(({ id, at, from, to, subject, text }) => (
    <article key={id} className="grid min-w-0 gap-4">
      <h2 className="text-std-20B-150">{subject}</h2>
      <DefinitionList
        items={[
          { term: demoMailTexts.from, description: from },
          { term: demoMailTexts.to, description: to },
          { term: demoMailTexts.at, description: momentText(new Date(at)) },
        ]}
      />
      <p className="measure rounded-8 bg-solid-gray-50 p-4 whitespace-pre-wrap">
        <Linked text={text} />
      </p>
    </article>
  ));
};

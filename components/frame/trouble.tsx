"use client";

import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { useRequestId } from "@/lib/client/use-request-id";
import { troubleTexts } from "@/lib/texts/ja/trouble";
import { NextStrip } from "./next-strip";
import { PageFrame } from "./page-frame";
import type { Site } from "./site";
import { SupportContact } from "./support-contact";

const digestOf = (error: unknown): string | undefined =>
  error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;

const numberItem = (term: string, number: string | undefined) =>
  number === undefined ? [] : [{ term, description: <span className="font-700">{number}</span> }];

const supportItem = ({ support }: Site) =>
  support?.phone === undefined
    ? []
    : [{ term: troubleTexts.support, description: <SupportContact support={support} /> }];

interface TroubleProps {
  readonly site: Site;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The page for what nobody foresaw: what happened, what to do, whom to call with which number. */
export const Trouble = ({ site, error, retry }: TroubleProps) => (
  <PageFrame
    site={site}
    title={troubleTexts.title}
    strip={
      <NextStrip
        turn="yours"
        title={troubleTexts.happened}
        actions={
          <>
            <ButtonLink href="/" look="secondary">
              {troubleTexts.home}
            </ButtonLink>
            <Button onClick={retry}>{troubleTexts.retry}</Button>
          </>
        }
      >
        {troubleTexts.todo}
      </NextStrip>
    }
  >
    <div className="grid max-w-180 gap-2">
      <p className="measure">{troubleTexts.call}</p>
      <DefinitionList
        items={[
          ...numberItem(troubleTexts.requestNumber, useRequestId()),
          ...numberItem(troubleTexts.errorNumber, digestOf(error)),
          ...supportItem(site),
        ]}
      />
    </div>
  </PageFrame>
);

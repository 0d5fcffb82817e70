import type { Route } from "next";
import type { ComponentProps } from "react";
import { NextStrip } from "@/components/frame/next-strip";
import type { PortalFacts } from "@/components/frame/portal-facts";
import { PortalFrame, type PortalPlace } from "@/components/frame/portal-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { letterTexts } from "@/lib/texts/ja/letter";
import { Letter } from "./letter";
import { PrintButton } from "./print-button";

interface LetterFrameProps {
  readonly facts: PortalFacts;
  readonly here: PortalPlace;
  readonly back: Route;
  readonly letter: ComponentProps<typeof Letter>;
}

/** The page around a letter to print; on paper only the letter stays. */
export const LetterFrame = ({ facts, here, back, letter }: LetterFrameProps) => (
  <PortalFrame
    facts={facts}
    here={here}
    title={letterTexts.pageTitle}
    strip={
      <NextStrip
        turn="yours"
        title={letterTexts.strip}
        actions={
          <>
            <ButtonLink href={back} look="secondary">
              {letterTexts.back}
            </ButtonLink>
            <PrintButton word={letterTexts.print} />
          </>
        }
      >
        {letterTexts.stripTodo}
      </NextStrip>
    }
  >
    <Letter {...letter} />
  </PortalFrame>
);

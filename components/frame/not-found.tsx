import { ButtonLink } from "@/components/ui/button-link";
import { notFoundTexts } from "@/lib/texts/ja/not-found";
import { NextStrip } from "./next-strip";
import { PageFrame } from "./page-frame";
import type { PortalFacts } from "./portal-facts";
import { PortalFrame } from "./portal-frame";
import type { Site } from "./site";

const home = <ButtonLink href="/">{notFoundTexts.home}</ButtonLink>;
const code = (
  <ButtonLink href="/i" look="secondary">
    {notFoundTexts.code}
  </ButtonLink>
);

/** The page for an address that does not exist: what happened, where to go; the foot says whom to call. */
export const NotFound = ({ site, portal }: { readonly site: Site; readonly portal: PortalFacts | null }) => {
  const top = {
    title: notFoundTexts.title,
    strip: (
      <NextStrip
        turn="yours"
        title={notFoundTexts.happened}
        actions={
          <>
            {home}
            {portal === null && code}
          </>
        }
      >
        {portal === null ? notFoundTexts.todoOutside : notFoundTexts.todo}
      </NextStrip>
    ),
  };
  return portal === null ? <PageFrame site={site} {...top} /> : <PortalFrame facts={portal} {...top} />;
};

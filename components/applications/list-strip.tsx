import { NextStrip } from "@/components/frame/next-strip";
import { ButtonLink } from "@/components/ui/button-link";
import type { Side } from "@/lib/domain/actor";
import { countOf, listGroups, type StatusCounts } from "@/lib/domain/application/listing";
import { applicationListTexts } from "@/lib/texts/ja/applications";
import { startRoute } from "@/components/application/application-routes";

interface ListStripProps {
  readonly side: Side;
  readonly counts: StatusCounts;
  /** Whether only some were looked for: then nobody knows how many wait. */
  readonly searched: boolean;
}

/** How many applications wait for the reader, and the way to another one. */
export const ListStrip = ({ side, counts, searched }: ListStripProps) => {
  const count = countOf(counts, listGroups[side === "vendor" ? "vendor-turn" : "clinic-turn"]);
  const start = <ButtonLink href={startRoute()}>{applicationListTexts.start}</ButtonLink>;
  if (searched) return <NextStrip turn="yours" title={applicationListTexts.searched} actions={start} />;
  return count === 0 ? (
    <NextStrip turn="done" title={applicationListTexts.stripNone[side]} actions={start} />
  ) : (
    <NextStrip turn="yours" title={applicationListTexts.waiting[side](count)} actions={start}>
      {applicationListTexts.strip[side]}
    </NextStrip>
  );
};

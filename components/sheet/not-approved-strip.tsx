import { NextStrip } from "@/components/frame/next-strip";
import { ButtonLink } from "@/components/ui/button-link";
import type { Side } from "@/lib/domain/actor";
import { turnOf } from "@/lib/domain/application/status";
import type { NotApproved } from "@/lib/domain/application/sheet";
import { turnWords } from "@/lib/texts/ja/application";
import { notApprovedTexts, sheetTexts } from "@/lib/texts/ja/sheet";
import { applicationRoute } from "@/components/application/application-routes";

interface NotApprovedStripProps {
  readonly view: NotApproved;
  readonly side: Side;
}

/** Why there is no sheet yet, and whose turn it is. */
export const NotApprovedStrip = ({ view: { applicationId, status }, side }: NotApprovedStripProps) => (
  <div role="status">
    <NextStrip
      turn={turnOf(status) === side ? "yours" : "theirs"}
      title={notApprovedTexts.title}
      actions={<ButtonLink href={applicationRoute(applicationId)}>{sheetTexts.backToApplication}</ButtonLink>}
    >
      <p>{notApprovedTexts.why}</p>
      <p>
        <b>{notApprovedTexts.whoseTurn(turnWords[side][status])}</b>
      </p>
    </NextStrip>
  </div>
);

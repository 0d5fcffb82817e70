import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";
import type { Side } from "@/lib/domain/actor";
import type { NamedApplication } from "@/lib/domain/application/starting";
import { startTexts } from "@/lib/texts/ja/start";
import { applicationRoute } from "@/components/application/application-routes";

interface LivingNoticeProps {
  readonly living: readonly NamedApplication[];
  readonly side: Side;
}

/** The same form is under way for this facility already; it may still be started anew. */
export const LivingNotice = ({ living, side }: LivingNoticeProps) => (
  <Banner kind="warning" kindWord={startTexts.notice} title={startTexts.livingTitle}>
    <p>{startTexts.livingTodo}</p>
    <ul className="grid gap-1 pt-2">
      {living.map((application) => (
        <li key={application.id}>
          <TextLink href={applicationRoute(application.id)}>
            {startTexts.livingLink(application, side)}
          </TextLink>
        </li>
      ))}
    </ul>
  </Banner>
);

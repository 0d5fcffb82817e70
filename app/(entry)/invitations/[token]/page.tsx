import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { siteOf } from "@/components/frame/site";
import { OfferFacts } from "@/components/people/offer-facts";
import { OfferStrip } from "@/components/people/offer-strip";
import { NewcomerWays, SignedInWays } from "@/components/people/offer-ways";
import { offerPage } from "@/lib/server/http/admission-page";
import { offerTexts } from "@/lib/texts/ja/admissions";
import { accept, askAgain, beSomebodyElse, join } from "./actions";

export const metadata: Metadata = { title: offerTexts.title, robots: { index: false } };

export default async function InvitationPage({ params }: PageProps<"/invitations/[token]">) {
  const { token } = await params;
  const { offer, visitor, site } = await offerPage(token);
  const usable = offer.state === "open" && !offer.joined;
  return (
    <PageFrame
      site={siteOf(site)}
      title={offerTexts.title}
      strip={<OfferStrip offer={offer} ask={askAgain.bind(null, token)} />}
    >
      <OfferFacts offer={offer} />
      {usable && visitor === null && (
        <NewcomerWays
          name={offer.name}
          mail={offer.mail ?? ""}
          path={`/invitations/${token}`}
          accept={accept.bind(null, token)}
        />
      )}
      {usable && visitor !== null && (
        <SignedInWays
          personName={visitor.personName}
          join={join.bind(null, token)}
          leave={beSomebodyElse.bind(null, token)}
        />
      )}
    </PageFrame>
  );
}

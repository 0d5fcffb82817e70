import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PageFrame } from "@/components/frame/page-frame";
import { siteOf } from "@/components/frame/site";
import { SignOut } from "@/components/frame/sign-out";
import { PlaceList } from "@/components/people/place-list";
import { visitor } from "@/lib/server/http/page";
import { siteFacts } from "@/lib/server/http/site";
import { listPlaces } from "@/lib/server/usecases/people/list-places";
import { placesTexts } from "@/lib/texts/ja/places";
import { go } from "./actions";

export const metadata: Metadata = { title: placesTexts.title };

export default async function PlacesPage() {
  const { personId, place } = await visitor();
  const places = await listPlaces({ personId });
  const [title, todo] =
    places.length === 0
      ? [placesTexts.none, placesTexts.noneTodo]
      : [placesTexts.choose, placesTexts.chooseTodo];
  return (
    <PageFrame
      site={siteOf(await siteFacts())}
      title={placesTexts.title}
      account={<SignOut />}
      strip={
        <NextStrip turn={places.length === 0 ? "theirs" : "yours"} title={title}>
          {todo}
        </NextStrip>
      }
    >
      {places.length > 0 && <PlaceList places={places} hereId={place?.membershipId ?? null} go={go} />}
    </PageFrame>
  );
}

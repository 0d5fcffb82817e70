import { applicationListRoute } from "@/components/application/application-routes";
import { clinicRoute } from "@/components/clinics/clinic-routes";
import { sideOf } from "@/lib/domain/actor";
import { holdsPermission } from "@/lib/domain/permissions";
import type { Member } from "@/lib/domain/visitor";
import { frameTexts } from "@/lib/texts/ja/frame";
import { Account } from "./account";
import type { Place } from "./navigation";
import { PageFrame, type PageFrameProps } from "./page-frame";
import type { PortalFacts } from "./portal-facts";
import { SessionWatch } from "./session-watch";
import { supportOf } from "./site";

/** The places the header leads to. */
export type PortalPlace = "home" | "applications" | "clinics" | "members" | "settings";

const placesOf = ({ place }: Member): readonly (Omit<Place, "here"> & { readonly key: PortalPlace })[] => {
  const vendor = place.clinic === null;
  const clinics = place.clinic === null ? "/clinics" : clinicRoute(place.clinic.id);
  return [
    { key: "home", href: "/", word: frameTexts.todo },
    { key: "applications", href: applicationListRoute({}), word: frameTexts.applications },
    { key: "clinics", href: clinics, word: vendor ? frameTexts.clinics : frameTexts.ownClinic },
    { key: "members", href: "/members", word: frameTexts.members },
    ...(holdsPermission(place, "vendorSettings.manage")
      ? [{ key: "settings", href: "/settings", word: frameTexts.settings } as const]
      : []),
  ];
};

interface PortalFrameProps extends Omit<PageFrameProps, "site" | "home" | "places" | "account"> {
  readonly facts: PortalFacts;
  readonly here?: PortalPlace;
}

/** The frame of every page of somebody who is signed in. */
export const PortalFrame = ({ facts: { member, demo }, here, ...page }: PortalFrameProps) => (
  <>
    <PageFrame
      {...page}
      site={{ side: sideOf(member.place.role), demo, support: supportOf(member.place.vendor) }}
      places={placesOf(member).map(({ key, ...place }) => ({ ...place, here: key === here }))}
      account={<Account member={member} />}
    />
    <SessionWatch personId={member.personId} />
  </>
);

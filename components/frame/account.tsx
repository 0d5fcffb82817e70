import { TextLink } from "@/components/ui/text-link";
import type { Member } from "@/lib/domain/visitor";
import { frameTexts } from "@/lib/texts/ja/frame";
import { SignOut } from "./sign-out";

/** Who is signed in and where, the way to another place, and the way out. */
export const Account = ({ member: { personName, place, places } }: { readonly member: Member }) => (
  <div className="flex flex-wrap items-center gap-x-4 xl:flex-nowrap xl:whitespace-nowrap">
    <span className="min-w-0 text-balance whitespace-normal max-md:w-full">
      {place.clinic?.name ?? place.vendor.name}
    </span>
    {places > 1 && <TextLink href="/places">{frameTexts.switchPlace}</TextLink>}
    <TextLink href="/profile">{frameTexts.person(personName)}</TextLink>
    <SignOut />
  </div>
);

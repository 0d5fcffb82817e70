import { Button } from "@/components/ui/button";
import { StatusMark } from "@/components/ui/status-mark";
import type { Place } from "@/lib/domain/visitor";
import { roleNames } from "@/lib/texts/ja/people";
import { placesTexts } from "@/lib/texts/ja/places";

interface PlaceListProps {
  readonly places: readonly Place[];
  readonly hereId: string | null;
  readonly go: (data: FormData) => Promise<void>;
}

const nameOf = ({ clinic, vendor }: Place): string => clinic?.name ?? vendor.name;

/** The organisations one belongs to, each to switch to. */
export const PlaceList = ({ places, hereId, go }: PlaceListProps) => (
  <ul className="grid border-t border-solid-gray-300">
    {places.map((place) => (
      <li
        key={place.membershipId}
        className="flex flex-wrap items-center justify-between gap-4 border-b border-solid-gray-300 py-4"
      >
        <div className="min-w-0">
          <h2 className="text-std-17B-170">{nameOf(place)}</h2>
          <p className="text-solid-gray-700">
            {roleNames[place.role]}
            {place.clinic !== null && `／${place.vendor.name}`}
          </p>
        </div>
        {place.membershipId === hereId ? (
          <StatusMark tone="open" word={placesTexts.here} />
        ) : (
          <form action={go}>
            <input type="hidden" name="membershipId" value={place.membershipId} />
            <Button type="submit" look="secondary" aria-label={placesTexts.useNamed(nameOf(place))}>
              {placesTexts.use}
            </Button>
          </form>
        )}
      </li>
    ))}
  </ul>
);

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { FormState } from "@/lib/domain/form-state";
import { countFacilities, facilityControl, facilityFields } from "@/lib/domain/organisation/typed";
import { facilityFormTexts } from "@/lib/texts/ja/clinics";
import { FacilityFields } from "./facility-fields";

/** What belongs to the facility that had one place, under the names of the place it has now. */
const moved = (state: FormState, from: number, to: number): FormState => {
  const picked = (record: FormState["values"]): Record<string, string> =>
    Object.fromEntries(
      facilityFields.flatMap((field) => {
        const value = record[facilityControl(from, field)];
        return value === undefined ? [] : [[facilityControl(to, field), value]];
      }),
    );
  return { ...state, values: picked(state.values), issues: picked(state.issues) };
};

/** One facility or more; each is known by the place it had first, and named by the one it has now. */
export const SeveralFacilities = ({ state }: { readonly state: FormState }) => {
  const [origins, setOrigins] = useState(() =>
    Array.from({ length: countFacilities(state.values) }, (_, at) => at),
  );
  const [added, setAdded] = useState(origins.length);
  const last = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLDivElement>(null);
  const shown = useRef(origins.length);
  useEffect(() => {
    const target = origins.length > shown.current ? last : add;
    if (origins.length !== shown.current)
      target.current?.querySelector<HTMLElement>("select, button")?.focus();
    shown.current = origins.length;
  }, [origins]);
  return (
    <>
      {origins.map((origin, place) => (
        <div key={origin} ref={place === origins.length - 1 ? last : null} className="pt-6">
          <Section id={`facility-${origin}`} title={facilityFormTexts.several(place + 1)}>
            <FacilityFields
              state={moved(state, origin, place)}
              nameOf={(field) => facilityControl(place, field)}
            />
            {origins.length > 1 && (
              <div>
                <Button
                  look="secondary"
                  onClick={() => {
                    setOrigins(origins.filter((each) => each !== origin));
                  }}
                >
                  {facilityFormTexts.remove(place + 1)}
                </Button>
              </div>
            )}
          </Section>
        </div>
      ))}
      <div ref={add} className="grid justify-items-start gap-2 border-t border-solid-gray-300 pt-6 pb-4">
        <p>{facilityFormTexts.severalNote}</p>
        <Button
          look="secondary"
          onClick={() => {
            setOrigins([...origins, added]);
            setAdded(added + 1);
          }}
        >
          {facilityFormTexts.add}
        </Button>
      </div>
    </>
  );
};

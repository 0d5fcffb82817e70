import { blankApplication } from "../applications";
import type { Line } from "../line";
import { compare, inTurns } from "../measuring";
import { clinicId } from "../place";
import { patchBare, patchField } from "../requests";

/** One field saved over HTTP, as the page does it. */
export const patchOverHttp: Line = async (name, place, bare) => {
  const [cookie, applicationId] = [await place.cookie(clinicId), await blankApplication(place)];
  const { ours, floor } = await inTurns({
    ours: (turn) =>
      patchField(place.address, cookie, { applicationId, value: `備考 ${turn}`, basedOn: turn }),
    floor: (turn) => patchBare(bare, 1, `備考 ${turn}`),
  });
  compare(name, "PATCH over HTTP", ours, floor, "≤ 3 ×");
};

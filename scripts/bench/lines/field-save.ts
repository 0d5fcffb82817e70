import pg from "pg";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { blankApplication } from "../applications";
import { bareTransaction } from "../floors/transaction";
import type { Line } from "../line";
import { compare, inTurns } from "../measuring";
import { clinicId } from "../place";

/** One field saved through its use case, in this process. */
export const fieldSave: Line = async (name, place) => {
  const [actor, applicationId] = [await place.actor(clinicId), await blankApplication(place)];
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  const { ours, floor } = await inTurns({
    ours: (turn) =>
      saveField(actor, { applicationId, field: "remarks", answer: { value: `備考 ${turn}` }, basedOn: turn }),
    floor: (turn) => bareTransaction(client, 1, `備考 ${turn}`),
  });
  await client.end();
  compare(name, "field save through the use case", ours, floor, "≤ 3 ×");
};

import { exportSheet } from "@/lib/server/usecases/sheets/export-sheet";
import { applicationIn } from "../applications";
import type { Line } from "../line";
import { inTurns, say } from "../measuring";
import { vendorId } from "../place";

/** The Excel file of a sheet, through the use case and over HTTP. */
export const exportLine: Line = async (name, place) => {
  const [actor, cookie] = [await place.actor(vendorId), await place.cookie(vendorId)];
  const applicationId = await applicationIn(actor, "approved");
  const { usecase, http } = await inTurns({
    usecase: () => exportSheet(actor, { applicationId, format: "xlsx" }),
    http: async () => {
      const url = `${place.address}/api/sheets/${applicationId}?format=xlsx`;
      const response = await fetch(url, { headers: { cookie } });
      if (!response.ok) throw new Error(String(response.status));
      await response.arrayBuffer();
    },
  });
  for (const [what, { p50, p95 }] of Object.entries({ "use case": usecase, HTTP: http }))
    say(name, `xlsx by ${what}: p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} ms (p95 ≤ 50 ms)`);
};

/** Runs the lines of the bench that are asked for, all of them by default; see scripts/bench.mjs. */
import { closeConnections } from "@/lib/server/db/clients";
import { runScript } from "../operator";
import { bareApp } from "./bare-app";
import { clientWeight } from "./lines/client-weight";
import { editToVisible } from "./lines/edit-to-visible";
import { exportLine } from "./lines/export";
import { fieldSave } from "./lines/field-save";
import { listLine } from "./lines/list";
import { pageThroughput } from "./lines/page-throughput";
import { patchOverHttp } from "./lines/patch-over-http";
import { uploadLine } from "./lines/upload";
import type { Line } from "./line";
import { openPlace } from "./place";

const lines: Readonly<Record<string, Line>> = {
  i: fieldSave,
  ii: patchOverHttp,
  iii: editToVisible,
  iv: pageThroughput,
  v: uploadLine,
  vi: exportLine,
  vii: listLine,
  viii: clientWeight,
};

const asked = process.argv.slice(2);

runScript(async () => {
  const place = await openPlace();
  const bare = await bareApp(place.databaseUrl);
  try {
    for (const [name, line] of Object.entries(lines))
      if (asked.length === 0 || asked.includes(name)) await line(name, place, bare.address);
  } finally {
    await bare.stop();
    await place.owner.end();
    await closeConnections();
  }
  return 0;
});

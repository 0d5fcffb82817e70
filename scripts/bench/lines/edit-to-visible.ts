import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { ofScript } from "../../start/commands.mjs";
import { freePort } from "../../start/port.mjs";
import { blankApplication } from "../applications";
import type { Line } from "../line";
import { compare, timesOf } from "../measuring";
import { clinicId, vendorId, type Place } from "../place";
import { follow, patchBare, patchField } from "../requests";

/** Viewers, and edits for as many: each viewer is one sample of an edit. */
const rounds: readonly (readonly [viewers: number, edits: number])[] = [
  [1, 500],
  [9, 100],
  [50, 40],
];
const warming = 5;

/** Somebody who waits to see a value, and how long it took them. */
interface Viewer {
  sees(value: string): Promise<void>;
  stop(): void;
}

const waiter = () => {
  let seen = "";
  let tell: () => void = () => undefined;
  return {
    show: (value: string): void => {
      seen = value;
      tell();
    },
    sees: async (value: string): Promise<void> => {
      while (seen !== value) await new Promise<void>((resolve) => (tell = resolve));
    },
  };
};

const ourViewer = async (address: string, cookie: string, applicationId: string): Promise<Viewer> => {
  const { show, sees } = waiter();
  let known = 0;
  const stop = await follow(`${address}/api/applications/${applicationId}/events`, cookie, (data) => {
    void (async () => {
      if (Number(data) <= known) return;
      const response = await fetch(`${address}/api/applications/${applicationId}/changes?after=${known}`, {
        headers: { cookie },
      });
      const { changeNo, fields } = (await response.json()) as {
        changeNo: number;
        fields: Record<string, { answer: { value: string } | null }>;
      };
      known = Math.max(known, changeNo);
      const value = fields["remarks"]?.answer?.value;
      if (value !== undefined) show(value);
    })();
  });
  return { sees, stop };
};

const bareViewer = async (bare: string): Promise<Viewer> => {
  const { show, sees } = waiter();
  return { sees, stop: await follow(`${bare}/events`, "", show) };
};

const edited = async (
  viewers: readonly Viewer[],
  edits: number,
  edit: (value: string, turn: number) => Promise<void>,
): Promise<readonly number[]> => {
  const samples: number[] = [];
  for (let turn = 0; turn < edits + warming; turn += 1) {
    const value = `備考 ${turn} ${Math.random()}`;
    const begun = performance.now();
    const seen = viewers.map(async (viewer) => {
      await viewer.sees(value);
      return performance.now() - begun;
    });
    const [times] = await Promise.all([Promise.all(seen), edit(value, turn)]);
    if (turn >= warming) samples.push(...times);
  }
  return samples;
};

const secondInstance = async (place: Place) => {
  const port = String(await freePort());
  const server = spawn(process.execPath, ofScript("scripts/serve.ts"), {
    stdio: "ignore",
    env: { ...process.env, PORT: port, LOG_LEVEL: "silent" },
  });
  const address = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${address}/sign-in`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await wait(100);
  return { address, cookie: await place.cookie(vendorId, address), stop: () => server.kill("SIGKILL") };
};

/** From the edit of one until the others have read it; the viewers on the same instance, or on a second one. */
export const editToVisible: Line = async (name, place, bare) => {
  const second = await secondInstance(place);
  const [editor, reader] = [await place.cookie(clinicId), await place.cookie(vendorId)];
  for (const [instances, address, cookie] of [
    ["one instance", place.address, reader],
    ["two instances", second.address, second.cookie],
  ] as const)
    for (const [count, edits] of rounds) {
      const applicationId = await blankApplication(place);
      const ours = await Promise.all(
        Array.from({ length: count }, () => ourViewer(address, cookie, applicationId)),
      );
      const floors = await Promise.all(Array.from({ length: count }, () => bareViewer(bare)));
      const [oursTimes, floorTimes]: [number[], number[]] = [[], []];
      let basedOn = 0;
      for (let part = 0; part < 4; part += 1) {
        oursTimes.push(
          ...(await edited(ours, edits / 4, async (value) => {
            await patchField(place.address, editor, { applicationId, value, basedOn });
            basedOn += 1;
          })),
        );
        floorTimes.push(...(await edited(floors, edits / 4, (value) => patchBare(bare, 2, value))));
      }
      for (const viewer of [...ours, ...floors]) viewer.stop();
      const what = `edit to visible, ${instances}, viewers ${count}`;
      compare(name, what, timesOf(oursTimes), timesOf(floorTimes), "p95 < 50 ms, ≤ 3 ×");
    }
  second.stop();
};

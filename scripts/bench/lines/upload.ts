import { fork } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { Agent, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import type { Line } from "../line";
import { say } from "../measuring";
import { vendorId, workplaceId, type Place } from "../place";

const size = 104_857_600;
const part = 8_000_000;
const rounds = 5;
const agent = new Agent({ keepAlive: true });

const workplace = async (place: Place): Promise<string> => {
  const [vendor, clinic] = [await place.actor(vendorId), await place.actor(workplaceId)];
  const { facilities } = await readClinic(vendor, { clinicId: clinic.clinicId ?? "" });
  const blank = { catalogue: "eligibility-workplace", procedure: "first-use" } as const;
  return (await startApplication(vendor, { facilityId: facilities[0]?.id ?? "", ...blank })).applicationId;
};

/** The process that serves the product, by the folder in its environment. */
const webProcess = (folder: string): string => {
  const pid = readdirSync("/proc").find((name) => {
    try {
      return (
        readFileSync(`/proc/${name}/cmdline`, "utf8").includes("scripts/serve.ts") &&
        readFileSync(`/proc/${name}/environ`, "utf8").includes(`DATA_DIR=${folder}`)
      );
    } catch {
      return false;
    }
  });
  if (pid === undefined) throw new Error("the web's process was not found");
  return pid;
};

const residentMegabytes = (pid: string): number => {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
};

/** Sends bytes as they are; what `fetch` does with them on the way would be measured too. */
const sent = (
  url: string,
  method: string,
  bytes: Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, agent, headers: { ...headers, "content-length": bytes.length } });
    asked.once("error", reject);
    asked.once("response", (response) => {
      text(response).then((said) => {
        resolve({ code: response.statusCode ?? 0, text: said });
      }, reject);
    });
    asked.end(bytes);
  });

const upload = async (place: Place, cookie: string, applicationId: string, bytes: Buffer): Promise<void> => {
  const tus = { cookie, "tus-resumable": "1.0.0" };
  const metadata = Object.entries({ applicationId, fieldKey: "openingPermit", filename: "a.pdf" })
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");
  const begun = await fetch(`${place.address}/api/uploads`, {
    method: "POST",
    headers: { ...tus, "upload-length": String(bytes.length), "upload-metadata": metadata },
  });
  const location = begun.headers.get("location");
  if (location === null) throw new Error(`${begun.status} ${await begun.text()}`);
  for (let offset = 0; offset < bytes.length; offset += part) {
    const status = await sent(`${place.address}${location}`, "PATCH", bytes.subarray(offset, offset + part), {
      ...tus,
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
    });
    if (status.code !== 204) throw new Error(String(status.code));
  }
};

const megabytesPerSecond = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return size / 1_000 / (performance.now() - begun);
};

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** 100 MB in parts beside request → SHA-256 → disk, and the memory of the web with four at once. */
export const uploadLine: Line = async (name, place) => {
  const cookie = await place.cookie(workplaceId);
  const bytes = randomBytes(size);
  const floor = fork("scripts/bench/floors/sink.mjs", [join(place.folder, "sink")]);
  const [said] = (await once(floor, "message")) as [{ readonly address: AddressInfo }];
  const sinkAddress = `http://127.0.0.1:${said.address.port}`;
  const digest = createHash("sha256").update(bytes).digest("hex");
  const toSink = async (): Promise<void> => {
    const response = await fetch(sinkAddress, {
      method: "PUT",
      body: new Uint8Array(bytes),
      headers: { "x-name": "1" },
    });
    if ((await response.text()) !== digest) throw new Error("the floor lost something");
  };
  const pid = webProcess(place.folder);
  await upload(place, cookie, await workplace(place), bytes);
  const [ours, floors]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const applicationId = await workplace(place);
    ours.push(await megabytesPerSecond(() => upload(place, cookie, applicationId, bytes)));
    floors.push(await megabytesPerSecond(toSink));
  }
  const [a, b] = [middle(ours), middle(floors)];
  say(
    name,
    `upload of 100 MB in parts: ${a.toFixed(0)} MB/s | floor ${b.toFixed(0)} MB/s | ${(a / b).toFixed(2)} (≥ 0.5)`,
  );

  const four = await Promise.all(Array.from({ length: 4 }, () => workplace(place)));
  const idle = residentMegabytes(pid);
  let peak = idle;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(pid));
  }, 20);
  await Promise.all(four.map((applicationId) => upload(place, cookie, applicationId, bytes)));
  clearInterval(watch);
  floor.kill("SIGKILL");
  say(
    name,
    `web process with four at once: idle ${idle.toFixed(0)} MB, peak ${peak.toFixed(0)} MB, ${(peak - idle).toFixed(0)} MB over idle (≤ 80 MB)`,
  );
};

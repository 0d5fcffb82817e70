import autocannon from "autocannon";
import { blankApplication } from "../applications";
import type { Line } from "../line";
import { say } from "../measuring";
import { clinicId } from "../place";

const seconds = 8;
const turns = 3;

const throughput = async (url: string, connections: number, cookie: string): Promise<number> => {
  const { requests, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { cookie, accept: "text/html" },
  });
  if (non2xx > 0) throw new Error(`${url} answered ${non2xx} times with something else`);
  return requests.average;
};

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** How often a second the application page is answered, beside a bare dynamic page. */
export const pageThroughput: Line = async (name, place, bare) => {
  const [cookie, applicationId] = [await place.cookie(clinicId), await blankApplication(place)];
  const page = `${place.address}/applications/${applicationId}`;
  for (const connections of [1, 8]) {
    await Promise.all([throughput(page, 1, cookie), throughput(bare, 1, "")]);
    const [ours, floor]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < turns; turn += 1) {
      floor.push(await throughput(bare, connections, ""));
      ours.push(await throughput(page, connections, cookie));
    }
    const [a, b] = [middle(ours), middle(floor)];
    say(
      name,
      `application page, connections ${connections}: ${a.toFixed(0)}/s | floor ${b.toFixed(0)}/s | ${(a / b).toFixed(2)} (≥ 0.45)`,
    );
  }
};

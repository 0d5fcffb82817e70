import { createRequire } from "node:module";
import type { Outcome } from "./asking";

/** What is sent to an action: the arguments bound to it on the page, which a browser can change, and the form. */
export interface Press {
  readonly bound?: readonly unknown[];
  readonly values?: Readonly<Record<string, string>>;
}

interface ReactClient {
  encodeReply(given: readonly unknown[]): Promise<string | FormData>;
}

const react = createRequire(import.meta.url)(
  "next/dist/compiled/react-server-dom-turbopack/client.node.js",
) as ReactClient;

/** How many arguments an action reads: after one bit, six for its first arguments, and one for the rest. */
const argumentsOf = (id: string): number => {
  const read = (Number.parseInt(id.slice(0, 2), 16) >> 1) & 0b111111;
  return read === 0 ? 0 : 6 - Math.log2(read & -read);
};

const firstState = { turn: 0, values: {}, issues: {} };

const givenTo = (id: string, { bound = [], values = {} }: Press): readonly unknown[] => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  const free = argumentsOf(id) - bound.length;
  return [...bound, ...(free > 1 ? [firstState] : []), ...(free > 0 ? [form] : [])];
};

const verdictOf = (response: Response): string => {
  const to = response.headers.get("x-action-redirect") ?? response.headers.get("location");
  return to === null ? String(response.status) : `to ${to.replace(/;\w+$/, "")}`;
};

/** Calls a server action as the router in the browser does. */
export const press = async (url: string, id: string, cookie: string, given: Press): Promise<Outcome> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "next-action": id, accept: "text/x-component", cookie },
    body: await react.encodeReply(givenTo(id, given)),
    redirect: "manual",
  });
  const headers = JSON.stringify([...response.headers]);
  return { verdict: verdictOf(response), body: `${headers}${await response.text()}` };
};

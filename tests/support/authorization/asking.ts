import { asked, type Answer } from "../asked";

/** One way of asking for a page. */
interface Way {
  readonly method: "GET" | "HEAD";
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How browsers and tools ask, and how Next's router does: it gets the page as data. */
export const ways: Readonly<Record<string, Way>> = {
  GET: { method: "GET", query: "", headers: {} },
  HEAD: { method: "HEAD", query: "", headers: {} },
  "the router's GET": { method: "GET", query: "?_rsc", headers: { rsc: "1" } },
};

/** What came of a request: a status, or `to` an address, and the bytes in which something could be told. */
export interface Outcome {
  readonly verdict: string;
  readonly body: string;
}

const hidden = /NEXT_HTTP_ERROR_FALLBACK;(\d{3})/;
const moved = /NEXT_REDIRECT;\w+;([^;"]*);\d{3};/;

/** The router's data says in its midst what a page says by its status. */
const saidInside = (body: string): string | undefined => {
  const to = moved.exec(body)?.[1];
  return to === undefined ? hidden.exec(body)?.[1] : `to ${to}`;
};

const verdictOf = ({ status, headers, body }: Answer): string => {
  if (headers.location !== undefined) return `to ${headers.location}`;
  const inside = String(headers["content-type"]).startsWith("text/x-component");
  return (inside && status === 200 ? saidInside(body) : undefined) ?? String(status);
};

/** Asks for a page as a browser with these cookies does. */
export const ask = async (
  address: string,
  path: string,
  cookie: string,
  { method, query, headers }: Way,
): Promise<Outcome> => {
  const answer = await asked(address, `${path}${query}`, { method, headers: { cookie, ...headers } });
  return { verdict: verdictOf(answer), body: `${JSON.stringify(answer.headers)}${answer.body}` };
};

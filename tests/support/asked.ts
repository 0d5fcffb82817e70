import { request, type IncomingHttpHeaders } from "node:http";

/** An answer, with its body as text. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for exactly this path with exactly these headers, Host and Origin included, and follows nothing. */
export const asked = (
  address: string,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        body += text;
      });
      response.once("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
      response.once("error", reject);
    });
    sent.once("error", reject);
    sent.end();
  });

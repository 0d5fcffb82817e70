import { STATUS_CODES } from "node:http";
import { refusalTexts } from "@/lib/texts/ja/server";
import { badRequest, unknownMethod, type Refusal } from "./refusal";

const byErrorCode = new Map<string | undefined, Refusal>([
  ["ERR_HTTP_REQUEST_TIMEOUT", { status: 408, reason: "too-slow" }],
  ["HPE_HEADER_OVERFLOW", { status: 431, reason: "too-large" }],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", { status: 413, reason: "too-large" }],
  ["HPE_INVALID_METHOD", unknownMethod],
]);

/** What to say to bytes that are no request, by the code of Node's error. */
export const refusalOfError = (code: string | undefined): Refusal => byErrorCode.get(code) ?? badRequest;

/** A whole answer as bytes for a socket that has no response object; the connection ends with it. */
export const rawAnswer = (
  { status, reason, headers }: Refusal,
  fixed: Readonly<Record<string, string>>,
): string => {
  const body = refusalTexts[reason];
  const all = {
    ...headers,
    ...fixed,
    "cache-control": "no-store",
    "content-type": "text/plain; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${body}`;
};

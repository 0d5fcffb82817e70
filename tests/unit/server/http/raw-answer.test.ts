import { describe, expect, test } from "@jest/globals";
import { rawAnswer, refusalOfError } from "@/lib/server/http/raw-answer";

describe("an answer to bytes that are no request", () => {
  test.each([
    ["HPE_INVALID_METHOD", 405],
    ["HPE_HEADER_OVERFLOW", 431],
    ["HPE_CHUNK_EXTENSIONS_OVERFLOW", 413],
    ["ERR_HTTP_REQUEST_TIMEOUT", 408],
    ["HPE_INVALID_TRANSFER_ENCODING", 400],
    ["toString", 400],
    [undefined, 400],
  ])("%s is %i", (code, status) => {
    expect(refusalOfError(code).status).toBe(status);
  });

  test("has a head, the given headers, the length in bytes, and ends the connection", () => {
    const answer = rawAnswer(
      { status: 405, reason: "unknown-method", headers: { allow: "GET" } },
      { "x-a": "b" },
    );
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    expect(head.split("\r\n")).toEqual([
      "HTTP/1.1 405 Method Not Allowed",
      "allow: GET",
      "x-a: b",
      "cache-control: no-store",
      "content-type: text/plain; charset=utf-8",
      `content-length: ${Buffer.byteLength(body)}`,
      "connection: close",
    ]);
    expect(body).toMatch(/。$/u);
  });
});

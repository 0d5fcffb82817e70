import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { createServer, type Server } from "node:http";
import { pipeline } from "node:stream/promises";

/** The least that receives a file: request → SHA-256 → disk. */
export const sink = (path: string): Server =>
  createServer((request, response) => {
    const hash = createHash("sha256");
    request.on("data", (bytes: Buffer) => hash.update(bytes));
    pipeline(request, createWriteStream(`${path}-${String(request.headers["x-name"])}`)).then(
      () => response.end(hash.digest("hex")),
      () => response.destroy(),
    );
  });

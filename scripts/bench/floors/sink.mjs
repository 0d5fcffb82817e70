/** The least that receives a file: request → SHA-256 → disk. `node sink.mjs <path>` says its port to its parent. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { createServer } from "node:http";
import { pipeline } from "node:stream/promises";

const server = createServer((request, response) => {
  const hash = createHash("sha256");
  request.on("data", (bytes) => hash.update(bytes));
  pipeline(request, createWriteStream(process.argv[2] ?? "")).then(
    () => response.end(hash.digest("hex")),
    () => response.destroy(),
  );
});
server.listen(0, "127.0.0.1", () => process.send?.({ address: server.address() }));

import { join } from "node:path";
import sirv from "sirv";
import type { Handler } from "./exchange";

/** Where the build's scripts and styles are asked for; their names change with their content. */
const address = "/_next/static";

const cacheControl = "public, max-age=31536000, immutable";

/**
 * Serves the build's scripts and styles in the compressed copies that `scripts/compress-static.mjs` made (Brotli where the
 * browser takes it: a seventh less than Next's own gzip, measured); everything else is the handler's.
 * @param build the folder of the build
 */
export const withStaticFiles = (build: string, handler: Handler): Handler => {
  const files = sirv(join(build, "static"), {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response) => {
      response.setHeader("Cache-Control", cacheControl);
    },
  });
  return (request, response) => {
    const { url = "" } = request;
    if (!url.startsWith(`${address}/`)) return handler(request, response);
    return new Promise<void>((resolve, reject) => {
      response.once("close", resolve);
      request.url = url.slice(address.length);
      files(request, response, () => {
        request.url = url;
        Promise.resolve(handler(request, response)).then(resolve, reject);
      });
    });
  };
};

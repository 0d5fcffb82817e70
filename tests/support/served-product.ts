import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { rootFolder } from "./source-files";

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port"));
        else resolve(address.port);
      });
    });
  });

const answers = async (address: string): Promise<boolean> => {
  try {
    await fetch(address);
    return true;
  } catch {
    return false;
  }
};

/** The built product, served for a test. */
export interface ServedProduct {
  readonly address: string;
  stop(): Promise<void>;
}

const stopped = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    server.once("exit", () => {
      resolve();
    });
    server.kill("SIGTERM");
  });

/** Serves the last build as `npm start` does, on a free port of this machine. */
export const serveProduct = async (): Promise<ServedProduct> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: rootFolder,
    env: { ...process.env, PORT: String(port), NODE_ENV: "production" },
    stdio: "ignore",
  });
  for (let tries = 0; tries < 150; tries += 1) {
    if (await answers(address)) return { address, stop: () => stopped(server) };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill("SIGKILL");
  throw new Error("the product did not answer within 30 seconds");
};

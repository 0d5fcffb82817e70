import { spawn, type ChildProcess } from "node:child_process";
import { rootFolder } from "./source-files";

/** The product as `npm run dev` serves it, for pages that exist only there. */
export interface ServedDevelopment {
  readonly address: string;
  stop(): Promise<void>;
}

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", () => {
      reject(new Error(`next dev did not start:\n${said}`));
    });
  });

/** Serves the sources on a free port of this machine. */
export const serveDevelopment = async (): Promise<ServedDevelopment> => {
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "dev", "--hostname", "127.0.0.1", "--port", "0"],
    { cwd: rootFolder, env: { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" } },
  );
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => {
      resolve();
    });
  });
  const address = await addressOf(server);
  return {
    address,
    stop: () => {
      server.kill("SIGTERM");
      return ended;
    },
  };
};

import { isProduction, type Settings } from "../env";
import { publicOrigin } from "../origin";
import type { TrustedProxies } from "./trusted-proxies";

/** How the server is to run. */
export interface RunSettings {
  readonly port: number;
  /** The address to listen on. */
  readonly hostname: string;
  readonly origin: URL;
  readonly trustedProxies: TrustedProxies;
  readonly development: boolean;
}

/** A demo is for this machine only; production listens where it is told and has a public name. */
export const runSettings = (settings: Settings): RunSettings => {
  const { PORT: port, LISTEN_ADDRESS, TRUSTED_PROXIES: trustedProxies, NODE_ENV } = settings;
  return {
    port,
    hostname: isProduction(settings) ? LISTEN_ADDRESS : "127.0.0.1",
    origin: publicOrigin(settings),
    trustedProxies,
    development: NODE_ENV === "development",
  };
};

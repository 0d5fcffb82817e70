import * as z from "zod";
import { startTexts } from "@/lib/texts/ja/server";
import { logLevels } from "../log";
import { BadProxyEntry, parseTrustedProxies, plainAddress, type TrustedProxies } from "./trusted-proxies";

/** How the server is to run, read from the environment. */
export interface RunSettings {
  readonly port: number;
  /** The address to listen on. */
  readonly hostname: string;
  readonly origin: URL;
  readonly trustedProxies: TrustedProxies;
  readonly development: boolean;
}

/** Everything that is wrong with the environment, a sentence each. */
export class BadSettings extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super("bad settings");
    this.name = "BadSettings";
    this.problems = problems;
  }
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, href, origin } = new URL(text);
  const safe = protocol === "https:" || (protocol === "http:" && loopback.test(hostname));
  return safe && href === `${origin}/`;
};

const proxies = z.string().transform((text, context): TrustedProxies => {
  try {
    return parseTrustedProxies(text);
  } catch (thrown) {
    if (!(thrown instanceof BadProxyEntry)) throw thrown;
    context.issues.push({ code: "custom", input: text, message: startTexts.trustedProxy(thrown.entry) });
    return z.NEVER;
  }
});

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, startTexts.port)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, startTexts.port)
    .default(3000),
  APP_URL: z.string().refine(isOrigin, startTexts.appUrl).optional(),
  LISTEN_ADDRESS: z
    .string()
    .refine((text) => plainAddress(text) !== undefined, startTexts.listenAddress)
    .default("0.0.0.0"),
  TRUSTED_PROXIES: proxies.prefault(""),
  LOG_LEVEL: z.enum(logLevels, startTexts.logLevel(logLevels)).optional(),
  NODE_ENV: z.string().optional(),
});

/**
 * Reads PORT, APP_URL, LISTEN_ADDRESS, TRUSTED_PROXIES and NODE_ENV; an empty variable counts as absent.
 * Without APP_URL it is a demo: this machine only. Throws `BadSettings` with every problem at once.
 */
export const runSettings = (variables: NodeJS.ProcessEnv): RunSettings => {
  const present = Object.entries(variables).filter(([, value]) => value !== "");
  const { data, error } = environment.safeParse(Object.fromEntries(present));
  if (data === undefined) throw new BadSettings(error.issues.map(({ message }) => message));
  const { PORT: port, APP_URL: url, LISTEN_ADDRESS: listen, TRUSTED_PROXIES: trustedProxies } = data;
  const demo = url === undefined;
  return {
    port,
    hostname: demo ? "127.0.0.1" : listen,
    origin: new URL(demo ? `http://127.0.0.1:${port}` : url),
    trustedProxies,
    development: data.NODE_ENV === "development",
  };
};

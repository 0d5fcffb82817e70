import { settings, type Settings } from "./env";

/** The one address under which people know this installation: scheme, host and port. */
export const publicOrigin = ({ APP_URL, PORT }: Pick<Settings, "APP_URL" | "PORT"> = settings()): URL =>
  new URL(APP_URL ?? `http://127.0.0.1:${PORT}`);

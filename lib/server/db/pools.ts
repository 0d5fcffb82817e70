import "server-only";
import pg from "pg";
import { once } from "../once";
import { settings } from "../env";

/** A statement may take 15 s, and a transaction may lie idle for 30 s, before the database ends it. */
const limits = { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 };

const pool = (name: "DATABASE_APP_URL" | "DATABASE_SYSTEM_URL", max: number): pg.Pool => {
  const connectionString = settings()[name];
  if (connectionString === undefined) throw new Error(`${name} is not set`);
  const made = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 5_000, ...limits });
  made.on("error", () => undefined); // An idle connection that breaks is replaced; whoever needs one hears of it.
  return made;
};

/** Connections of the application's role: bound by row-level security. */
export const appPool = (): pg.Pool => once("app pool", () => pool("DATABASE_APP_URL", 10));

/** Connections of the system's role: for callers without an actor. */
export const systemPool = (): pg.Pool => once("system pool", () => pool("DATABASE_SYSTEM_URL", 5));

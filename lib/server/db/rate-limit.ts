import "server-only";
import { createHmac } from "node:crypto";
import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/lib/domain/errors";
import type { Limit } from "@/lib/domain/limits";
import { addressGroup } from "../address-group";
import { settings } from "../env";
import { foreseen } from "./failures";
import { systemPool } from "./pools";
import type { SystemTx } from "./system";

const limiter = (pool: pg.Pool, { name, points, seconds }: Limit): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  });

/** What stands in the table instead of an address or a login id. */
const digest = (key: string): string =>
  createHmac("sha256", settings().AUTH_SECRET)
    .update(`rate limit\0${addressGroup(key)}`)
    .digest("base64url");

/**
 * Counts one try against a limit, over all processes of this database. `key` is an account, a network address (IPv6
 * counts by its /64) or a form's address; only a digest of it is kept. Fails closed.
 * @throws AppError too-many; unavailable when the database cannot be reached
 */
export const consume = async (limit: Limit, key: string, pool: pg.Pool = systemPool()): Promise<void> => {
  try {
    await limiter(pool, limit).consume(digest(key));
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes)
      throw new AppError("too-many", { retryAfter: Math.max(1, Math.ceil(thrown.msBeforeNext / 1000)) });
    throw foreseen(thrown);
  }
};

/** Takes one try back that turned out to be a right one. */
export const giveBack = async (limit: Limit, key: string, pool: pg.Pool = systemPool()): Promise<void> => {
  try {
    await limiter(pool, limit).reward(digest(key));
  } catch (thrown) {
    throw foreseen(thrown);
  }
};

/** Removes counts whose time is over; answers how many. */
export const removeExpiredLimits = (tx: SystemTx): Promise<number> =>
  tx.$executeRaw`delete from rate_limits where expire < extract(epoch from clock_timestamp()) * 1000`;

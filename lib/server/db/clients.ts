import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { once } from "../once";
import { PrismaClient, type Prisma } from "./generated/client";
import { appPool, systemPool } from "./pools";

/** What a transaction can do; nothing outside `lib/server/db` sees it unscoped. */
export type Transaction = Prisma.TransactionClient;

/** Waits this long for a connection, and lets a transaction last this long, in milliseconds. */
export const transactionLimits = { maxWait: 5_000, timeout: 20_000 };

export const appClient = (): PrismaClient =>
  once("app client", () => new PrismaClient({ adapter: new PrismaPg(appPool()), errorFormat: "minimal" }));

export const systemClient = (): PrismaClient =>
  once(
    "system client",
    () => new PrismaClient({ adapter: new PrismaPg(systemPool()), errorFormat: "minimal" }),
  );

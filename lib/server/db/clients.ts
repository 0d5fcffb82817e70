import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { forget, once } from "../once";
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

/** Ends every connection of this process; whoever asks later gets new ones. */
export const closeConnections = async (): Promise<void> => {
  const [clients, pools] = [
    [appClient(), systemClient()],
    [appPool(), systemPool()],
  ];
  forget("app pool", "system pool", "app client", "system client");
  await Promise.all(clients.map((client) => client.$disconnect()));
  await Promise.all(pools.map((pool) => pool.end()));
};

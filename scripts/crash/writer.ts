/**
 * The crash loop's hand: `write` registers one vendor after another and prints each number once it is acknowledged,
 * `read` prints the numbers that are there, and fails when a chain of audit events is broken.
 */
import { databaseUrls } from "@/lib/server/db/database-urls";
import { verifyChains } from "@/lib/server/usecases/audit/verify-chains";
import { leave } from "../start/leave.mjs";
import { createVendor } from "@/lib/server/usecases/vendors/create-vendor";

const prefix = "crash-";

const write = async (from: number): Promise<never> => {
  for (let number = from; ; number += 1) {
    await createVendor({ name: `${prefix}${number}`, supportPhone: "-", supportHours: "-" });
    process.stdout.write(`${number}\n`);
  }
};

const read = async (): Promise<void> => {
  for (const { vendorName, brokenAt, no } of await verifyChains({ known: [] })) {
    if (brokenAt !== null)
      throw new Error(`the chain of ${vendorName ?? "a lost vendor"} is broken at ${brokenAt}`);
    if (!vendorName?.startsWith(prefix)) continue;
    if (no === 0n) throw new Error(`${vendorName} is there, its audit event is not`);
    process.stdout.write(`${vendorName.slice(prefix.length)}\n`);
  }
};

const { DATABASE_URL = "" } = process.env;
const urls = databaseUrls({ DATABASE_URL });
Object.assign(process.env, { DATABASE_APP_URL: urls.app, DATABASE_SYSTEM_URL: urls.system });
const [mode, from = "0"] = process.argv.slice(2);
(mode === "write" ? write(Number(from)) : read()).then(
  () => leave(0),
  (thrown: unknown) => {
    console.error(thrown);
    return leave(1);
  },
);

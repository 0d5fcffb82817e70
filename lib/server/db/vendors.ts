import "server-only";
import type { VendorContact } from "@/lib/domain/visitor";
import { lockNumbers } from "./lock-numbers";
import type { SystemTx } from "./system";

/** What a clinic reads about its maker. */
export interface VendorDetails {
  readonly name: string;
  readonly supportPhone: string;
  readonly supportHours: string;
}

/** Until the transaction ends nobody else finds out whether there is a vendor yet. */
export const lockFounding = async (tx: SystemTx): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(${lockNumbers.founding}::bigint)`;
};

export const countVendors = (tx: SystemTx): Promise<number> => tx.vendor.count();

export const countDemoVendors = (tx: SystemTx): Promise<number> => tx.vendor.count({ where: { demo: true } });

export const addVendor = (
  tx: SystemTx,
  details: VendorDetails & { readonly demo: boolean },
): Promise<{ id: string }> => tx.vendor.create({ data: details, select: { id: true } });

/** Every vendor, the oldest first. */
export const vendorIds = async (tx: SystemTx): Promise<string[]> =>
  (await tx.vendor.findMany({ select: { id: true }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] })).map(
    ({ id }) => id,
  );

/** A vendor's name, telephone and hours; without an id those of the only vendor, null where there are several. */
export const findContact = async (tx: SystemTx, vendorId: string | null): Promise<VendorContact | null> => {
  const found = await tx.vendor.findMany({
    where: vendorId === null ? {} : { id: vendorId },
    select: { id: true, name: true, supportPhone: true, supportHours: true },
    take: 2,
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The ids of the vendors that are meant by an id or a name; two at most. */
export const findVendorIds = async (tx: SystemTx, idOrName: string): Promise<string[]> =>
  (
    await tx.$queryRaw<{ id: string }[]>`
      select id from vendors where id::text = ${idOrName} or name = ${idOrName} limit 2`
  ).map(({ id }) => id);

/** What a vendor says to anybody: whom to call, and its own text of 個人情報の取り扱い, null for the default. */
export const findPublicPrivacy = async (
  tx: SystemTx,
  vendorId: string,
): Promise<{ readonly vendor: VendorContact; readonly privacy: string | null } | null> => {
  const found = await tx.vendor.findUnique({
    where: { id: vendorId },
    select: { id: true, name: true, supportPhone: true, supportHours: true, privacy: true },
  });
  if (found === null) return null;
  const { privacy, ...vendor } = found;
  return { vendor, privacy };
};

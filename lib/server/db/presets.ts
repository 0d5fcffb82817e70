import "server-only";
import type { Preset } from "@/lib/forms/presets/preset";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** A vendor's presets in the order they are offered. */
export const listPresets = async (tx: TenantTx, vendorId: string): Promise<Preset[]> =>
  (
    await tx.preset.findMany({
      where: { vendorId },
      select: { content: true },
      orderBy: [{ position: "asc" }, { key: "asc" }],
    })
  ).map(({ content }) => content as unknown as Preset);

/** A preset by its key. */
export const findPreset = async (tx: TenantTx, vendorId: string, key: string): Promise<Preset | null> => {
  const found = await tx.preset.findUnique({
    where: { vendorId_key: { vendorId, key } },
    select: { content: true },
  });
  return found === null ? null : (found.content as unknown as Preset);
};

/** Adds a preset behind the others. */
export const addPreset = async (tx: TenantTx | SystemTx, vendorId: string, preset: Preset): Promise<void> => {
  await tx.$executeRaw`
    insert into presets (vendor_id, key, position, content)
    select ${vendorId}::uuid, ${preset.key}, coalesce(max(position), 0) + 1, ${JSON.stringify(preset)}::jsonb
    from presets where vendor_id = ${vendorId}::uuid`;
};

/** Replaces a preset; false where there is none of its key. */
export const changePreset = async (tx: TenantTx, vendorId: string, preset: Preset): Promise<boolean> =>
  (await tx.$executeRaw`
    update presets set content = ${JSON.stringify(preset)}::jsonb
    where vendor_id = ${vendorId}::uuid and key = ${preset.key}`) > 0;

/** Removes a preset; false where there is none of that key. */
export const deletePreset = async (tx: TenantTx, vendorId: string, key: string): Promise<boolean> =>
  (await tx.preset.deleteMany({ where: { vendorId, key } })).count > 0;

/**
 * The keys of a vendor's presets in their order; nobody else changes it until the transaction ends. Held by key, which
 * never changes, and read afterwards: whoever waits finds the order that the one before left.
 */
export const holdPresetOrder = async (tx: TenantTx, vendorId: string): Promise<readonly string[]> => {
  await tx.$executeRaw`
    select from presets where vendor_id = ${vendorId}::uuid order by key for update`;
  const rows = await tx.$queryRaw<{ key: string }[]>`
    select key from presets where vendor_id = ${vendorId}::uuid order by position, key`;
  return rows.map(({ key }) => key);
};

/** Puts presets into the order of their keys. */
export const orderPresets = async (
  tx: TenantTx,
  vendorId: string,
  keys: readonly string[],
): Promise<void> => {
  await tx.$executeRaw`
    update presets set position = array_position(${[...keys]}::text[], key)
    where vendor_id = ${vendorId}::uuid and key = any (${[...keys]}::text[])`;
};

import * as z from "zod";
import { addDataKey, listDataKeys, removeOtherDataKeys } from "../../db/data-keys";
import { listSealedValues, replaceSealedValues } from "../../db/sealed-values";
import { lockVendor } from "../../db/vendor-lock";
import { makeDataKey, unwrapDataKey } from "../../encryption/data-key";
import { EncryptionError } from "../../encryption/encryption-error";
import { masterKeys } from "../../encryption/master-key";
import { keyIdOf, open, seal } from "../../encryption/seal";
import { defineSystemUseCase } from "../../usecase";

/**
 * Gives one vendor a new data key under the current master key, seals everything anew and removes the old keys; all or
 * nothing, and harmless when done again.
 * @throws EncryptionError when a key or a value cannot be used; nothing is changed then
 */
export const rotateKeys = defineSystemUseCase({
  name: "encryption.rotateKeys",
  reason: "an operator changes the master key, which belongs to no tenant",
  input: z.object({ vendorId: z.uuid() }),
  records: ["keys.rotated"],
  run: async ({ tx, input: { vendorId } }) => {
    await lockVendor(tx, "keys", vendorId);
    const masters = masterKeys();
    const wrappedKeys = await listDataKeys(tx, vendorId);
    const keys = new Map(wrappedKeys.map((wrapped) => [wrapped.id, unwrapDataKey(masters, wrapped)]));
    const { wrapped, dataKey } = makeDataKey(masters.current, vendorId);
    await addDataKey(tx, wrapped);
    const values = await listSealedValues(tx, vendorId);
    await replaceSealedValues(
      tx,
      values.map((value) => {
        const key = keys.get(keyIdOf(value.sealed));
        if (key === undefined) throw new EncryptionError("broken-value");
        return { ...value, sealed: seal(dataKey, value, open(key, value, value.sealed)) };
      }),
    );
    await removeOtherDataKeys(tx, vendorId, wrapped.id);
    const event = { kind: "keys.rotated", values: values.length } as const;
    return { result: { values: values.length }, audit: [{ vendorId, event }] };
  },
});

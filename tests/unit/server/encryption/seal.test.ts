import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { makeDataKey, unwrapDataKey } from "@/lib/server/encryption/data-key";
import { masterKey } from "@/lib/server/encryption/master-key";
import { keyIdOf, open, seal, type Place } from "@/lib/server/encryption/seal";

const master = masterKey(Buffer.alloc(32, 7).toString("base64"));
const other = masterKey(Buffer.alloc(32, 8).toString("base64"));

const place: Place = {
  vendorId: randomUUID(),
  clinicId: randomUUID(),
  recordId: randomUUID(),
  field: "secretNumber",
};

const { dataKey, wrapped } = makeDataKey(master, place.vendorId);

const flips = (bytes: Buffer): Buffer[] =>
  Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const copy = Buffer.from(bytes);
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return copy;
  });

describe("a sealed value", () => {
  test("opens to the same text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(open(dataKey, place, seal(dataKey, place, text))).toBe(text);
      }),
    );
  });

  test("is version, key id, nonce, tag and ciphertext, another each time", () => {
    const [one, two] = [seal(dataKey, place, "1234"), seal(dataKey, place, "1234")];
    expect(one).toHaveLength(1 + 16 + 12 + 16 + 4);
    expect(one[0]).toBe(1);
    expect(keyIdOf(one)).toBe(dataKey.id);
    expect(one.subarray(17).equals(two.subarray(17))).toBe(false);
  });

  test("refuses half a character, which would come back as another", () => {
    expect(() => seal(dataKey, place, "\ud83d")).toThrow("ill-formed-text");
  });

  test("opens at its own place only, also where two places read alike", () => {
    const sealed = seal(dataKey, place, "1234");
    const elsewhere: Partial<Place>[] = [
      { vendorId: randomUUID() },
      { clinicId: randomUUID() },
      { clinicId: null },
      { recordId: randomUUID() },
      { field: "password" },
      { recordId: place.clinicId ?? "", clinicId: place.recordId },
      { clinicId: "", recordId: `${String(place.clinicId)}${place.recordId}` },
      { field: `${place.field}"` },
    ];
    for (const change of elsewhere)
      expect(() => open(dataKey, { ...place, ...change }, sealed)).toThrow("broken-value");
    expect(open(dataKey, { ...place, recordId: place.recordId.toUpperCase() }, sealed)).toBe("1234");
  });

  test("refuses any flipped bit, any cut and any addition, and tells nothing of the text", () => {
    const text = "秘密の番号9876";
    const sealed = seal(dataKey, place, text);
    const cuts = Array.from({ length: sealed.length }, (_, length) => sealed.subarray(0, length));
    for (const broken of [...flips(sealed), ...cuts, Buffer.concat([sealed, Buffer.from([0])])]) {
      let thrown: unknown = null;
      try {
        open(dataKey, place, broken);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ problem: "broken-value" });
      expect(`${String(thrown)}${JSON.stringify(thrown)}`).not.toMatch(/9876|秘密/);
    }
  });

  test("does not open with another vendor's key of the same id", () => {
    const sealed = seal(dataKey, place, "1234");
    const { dataKey: foreign } = makeDataKey(master, place.vendorId);
    expect(() => open({ ...foreign, id: dataKey.id }, place, sealed)).toThrow("broken-value");
  });
});

describe("a wrapped data key", () => {
  test("is unwrapped by its master, also when that is the previous one", () => {
    expect(unwrapDataKey({ current: master, previous: null }, wrapped)).toEqual(dataKey);
    expect(unwrapDataKey({ current: other, previous: master }, wrapped)).toEqual(dataKey);
  });

  test("says so when its master is not there", () => {
    expect(() => unwrapDataKey({ current: other, previous: null }, wrapped)).toThrow("unknown-master");
  });

  test("refuses another key under the master's name, another vendor, another id, and any flipped bit", () => {
    const masters = { current: master, previous: null };
    const broken = [
      { ...wrapped, vendorId: randomUUID() },
      { ...wrapped, id: randomUUID() },
      ...[...flips(wrapped.wrapped), wrapped.wrapped.subarray(0, 20), Buffer.alloc(0)].map((bytes) => ({
        ...wrapped,
        wrapped: bytes,
      })),
    ];
    for (const each of broken) expect(() => unwrapDataKey(masters, each)).toThrow("broken-key");
    const impostor = { current: { ...other, id: master.id }, previous: null };
    expect(() => unwrapDataKey(impostor, wrapped)).toThrow("broken-key");
  });

  test("holds neither the key nor the master in clear", () => {
    expect(wrapped.wrapped.includes(dataKey.key)).toBe(false);
    expect(wrapped.wrapped.includes(master.key)).toBe(false);
    expect(wrapped.masterId).toMatch(/^[0-9a-f]{16}$/);
  });
});

import { crc32, deflateRawSync } from "node:zlib";

/** An entry as it is written; what is given beside name and content is written whatever the content is. */
export interface WrittenEntry {
  readonly name: string;
  readonly content: Buffer | string;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly checksum?: number;
  readonly size?: number;
  /** The name in front of the content, where it differs from the one in the directory. */
  readonly ownName?: string;
  /** Unix permissions and type. */
  readonly unixMode?: number;
  /** The name of the entry before whose content this one points to, instead of having one of its own. */
  readonly sharing?: string;
}

const unix = 3;

interface Placed {
  readonly local: Buffer;
  readonly central: (offset: number) => Buffer;
}

const placed = (entry: WrittenEntry): Placed => {
  const content = Buffer.from(entry.content);
  const packed = entry.stored === true ? content : deflateRawSync(content);
  const facts = Buffer.alloc(22);
  facts.writeUInt16LE(entry.flags ?? 0, 0);
  facts.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), 2);
  facts.writeUInt32LE(0x5c21_0000, 4);
  facts.writeUInt32LE(entry.checksum ?? crc32(content), 8);
  facts.writeUInt32LE(packed.length, 12);
  facts.writeUInt32LE(entry.size ?? content.length, 16);
  const ownName = Buffer.from(entry.ownName ?? entry.name);
  const name = Buffer.from(entry.name);
  const ownFacts = Buffer.from(facts);
  ownFacts.writeUInt16LE(ownName.length, 20);
  facts.writeUInt16LE(name.length, 20);
  const start = Buffer.from("PK\x03\x04\x14\0", "latin1");
  return {
    local: Buffer.concat([start, ownFacts, Buffer.alloc(2), ownName, packed]),
    central: (offset) => {
      const end = Buffer.alloc(16);
      end.writeUInt32LE(((entry.unixMode ?? 0) << 16) >>> 0, 8);
      end.writeUInt32LE(offset, 12);
      const head = Buffer.from([0x50, 0x4b, 1, 2, 20, unix, 20, 0]);
      return Buffer.concat([head, facts, end, name]);
    },
  };
};

/** A zip of these entries. @param more `count`: how many the directory claims to list; `before`: bytes in front */
export const zipBytes = (
  entries: readonly WrittenEntry[],
  more: { readonly count?: number; readonly before?: Buffer } = {},
): Buffer => {
  const before = more.before ?? Buffer.alloc(0);
  const body: Buffer[] = [before];
  const directory: Buffer[] = [];
  const places = new Map<string, number>();
  let offset = before.length;
  for (const entry of entries) {
    const { local, central } = placed(entry);
    const shared = entry.sharing === undefined ? undefined : places.get(entry.sharing);
    directory.push(central(shared ?? offset));
    if (shared !== undefined) continue;
    places.set(entry.name, offset);
    body.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(more.count ?? entries.length, 8);
  end.writeUInt16LE(more.count ?? entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, listed, end]);
};

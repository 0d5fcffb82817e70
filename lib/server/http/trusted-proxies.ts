import { BlockList, isIP, SocketAddress } from "node:net";

/** Whether an address, as `plainAddress` writes it, belongs to a proxy whose word is taken. */
export type TrustedProxies = (address: string) => boolean;

/** A TRUSTED_PROXIES entry that is neither an address nor a range, or a range of everybody. */
export class BadProxyEntry extends Error {
  readonly entry: string;

  constructor(entry: string) {
    super("bad TRUSTED_PROXIES entry");
    this.name = "BadProxyEntry";
    this.entry = entry;
  }
}

const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 4 ? "ipv4" : "ipv6");

/** One way of writing an address: short, lower case, without zone, IPv4 in IPv6 as IPv4; `undefined` for what is none. */
export const plainAddress = (text: string): string | undefined => {
  if (isIP(text) === 0) return undefined;
  if (isIP(text) === 4) return text;
  const { address } = new SocketAddress({ address: text, family: "ipv6" });
  const inner = /^::ffff:([\d.]+)$/.exec(address)?.[1];
  return inner ?? address;
};

interface Range {
  readonly address: string;
  readonly bits: number;
}

const rangeOf = (entry: string): Range => {
  const [written = "", bitsText, ...rest] = entry.split("/");
  const address = plainAddress(written);
  if (address === undefined || rest.length > 0 || (bitsText !== undefined && !/^\d{1,3}$/.test(bitsText)))
    throw new BadProxyEntry(entry);
  const width = familyOf(address) === "ipv4" ? 32 : 128;
  const mapped = width === 32 && isIP(written) === 6 ? 96 : 0;
  const bits = bitsText === undefined ? width : Number(bitsText) - mapped;
  if (bits < 1 || bits > width) throw new BadProxyEntry(entry);
  return { address, bits };
};

/**
 * Reads TRUSTED_PROXIES: addresses and CIDR ranges, IPv4 and IPv6, separated by commas; empty trusts nobody.
 * Throws `BadProxyEntry` with the first entry that cannot be read.
 */
export const parseTrustedProxies = (text: string): TrustedProxies => {
  const list = new BlockList();
  const entries = text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  for (const { address, bits } of entries.map(rangeOf)) list.addSubnet(address, bits, familyOf(address));
  return (address) => list.check(address, familyOf(address));
};

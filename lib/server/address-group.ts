import { isIPv6 } from "node:net";

/** The first 64 bits of an IPv6 address as four groups of hexadecimal digits. */
const firstHalf = (address: string): string => {
  const [head = "", tail] = address.split("%")[0]?.toLowerCase().split("::") ?? [];
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const width = after.length + (after.at(-1)?.includes(".") ? 1 : 0);
  const zeros = tail === undefined ? 0 : 8 - before.length - width;
  return [...before, ...Array.from({ length: zeros }, () => "0"), ...after]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":");
};

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Who is counted as one: an IPv6 address stands for its /64, which one household or office has to itself; an IPv4
 * address in IPv6 form for itself. Anything else, also a text that is no address, comes back as it is.
 */
export const addressGroup = (text: string): string => {
  if (!isIPv6(text)) return text;
  return mapped.exec(text)?.[1] ?? `${firstHalf(text)}::/64`;
};

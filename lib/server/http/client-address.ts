import { plainAddress, type TrustedProxies } from "./trusted-proxies";

/** An entry of X-Forwarded-For; some proxies add a port, and brackets around IPv6. */
const addressIn = (entry: string): string | undefined => {
  const text = entry.trim();
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1];
  const beforePort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1];
  return plainAddress(bracketed ?? beforePort ?? text);
};

/**
 * Who sent the request: the socket's address, or, when a trusted proxy is at the other end, the right-most
 * entry of X-Forwarded-For that is not a trusted proxy itself. What stands left of an unreadable entry may
 * be anybody's invention, so the last address before it counts.
 */
export const clientAddress = (
  socketAddress: string,
  forwardedFor: string | undefined,
  trusted: TrustedProxies,
): string => {
  let client = plainAddress(socketAddress) ?? socketAddress;
  if (!trusted(client)) return client;
  for (const entry of (forwardedFor ?? "").split(",").reverse()) {
    const address = addressIn(entry);
    if (address === undefined) return client;
    client = address;
    if (!trusted(client)) return client;
  }
  return client;
};

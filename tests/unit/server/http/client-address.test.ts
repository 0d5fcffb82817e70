import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { clientAddress } from "@/lib/server/http/client-address";
import { parseTrustedProxies } from "@/lib/server/http/trusted-proxies";

const trusted = parseTrustedProxies("10.0.0.0/8,fd00::/8,192.0.2.1");

describe("who sent a request", () => {
  test.each<[what: string, socket: string, forwarded: string | undefined, client: string]>([
    ["nobody between", "203.0.113.7", undefined, "203.0.113.7"],
    ["a stranger's word is nothing", "203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["one proxy", "10.0.0.1", "203.0.113.7", "203.0.113.7"],
    ["a proxy on a mapped socket", "::ffff:10.0.0.1", "203.0.113.7", "203.0.113.7"],
    ["the client's own entry stands left of the proxy's", "10.0.0.1", "1.1.1.1, 203.0.113.7", "203.0.113.7"],
    ["two proxies", "10.0.0.1", "1.1.1.1, 203.0.113.7, 10.0.0.2", "203.0.113.7"],
    ["a chain over IPv6", "fd00::1", "2001:DB8::7, fd00::2", "2001:db8::7"],
    ["nothing but proxies", "10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"],
    ["a proxy that says nothing", "10.0.0.1", undefined, "10.0.0.1"],
    ["a proxy that says nothing, in words", "10.0.0.1", "", "10.0.0.1"],
    ["a port behind the entry", "10.0.0.1", "203.0.113.7:4711", "203.0.113.7"],
    ["brackets and a port", "10.0.0.1", "[2001:db8::7]:4711", "2001:db8::7"],
    ["brackets alone", "10.0.0.1", "[2001:db8::7]", "2001:db8::7"],
    ["a mapped entry", "10.0.0.1", "::ffff:203.0.113.7", "203.0.113.7"],
    ["rubbish stops the walk", "10.0.0.1", "203.0.113.7, unknown, 10.0.0.2", "10.0.0.2"],
    ["an empty entry stops the walk", "10.0.0.1", "203.0.113.7,", "10.0.0.1"],
    ["a proxy's name is no address", "10.0.0.1", "proxy.example", "10.0.0.1"],
    ["a socket that is gone", "", undefined, ""],
  ])("%s", (_what, socket, forwarded, client) => {
    expect(clientAddress(socket, forwarded, trusted)).toBe(client);
  });

  test("what a client writes itself never changes the answer behind an honest proxy", () => {
    fc.assert(
      fc.property(fc.string(), (invented) => {
        expect(clientAddress("10.0.0.1", `${invented}, 203.0.113.7`, trusted)).toBe("203.0.113.7");
        expect(clientAddress("203.0.113.7", invented, trusted)).toBe("203.0.113.7");
      }),
    );
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BadProxyEntry, parseTrustedProxies, plainAddress } from "@/lib/server/http/trusted-proxies";

describe("one way of writing an address", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["::FFFF:cb00:7107", "203.0.113.7"],
    ["0:0:0:0:0:ffff:10.0.0.1", "10.0.0.1"],
    ["2001:DB8:0:0::1", "2001:db8::1"],
    ["fe80::1%eth0", "fe80::1"],
    ["::1", "::1"],
  ])("%s is %s", (written, plain) => {
    expect(plainAddress(written)).toBe(plain);
  });

  test.each([
    "",
    "unknown",
    "_hidden",
    "1.2.3",
    "010.0.0.1",
    "256.0.0.1",
    "1.2.3.4:80",
    "[::1]",
    " 1.2.3.4",
    "::g",
  ])("%j is no address", (written) => {
    expect(plainAddress(written)).toBeUndefined();
  });
});

describe("TRUSTED_PROXIES", () => {
  test.each([
    ["10.0.0.5", "10.0.0.5", true],
    ["10.0.0.5", "10.0.0.6", false],
    ["10.0.0.0/8", "10.255.255.255", true],
    ["10.0.0.0/8", "11.0.0.0", false],
    ["192.168.1.77/24", "192.168.1.1", true],
    ["172.16.0.0/12, 10.0.0.1", "10.0.0.1", true],
    ["::1", "::1", true],
    ["2001:db8::/32", "2001:db8:ffff::1", true],
    ["2001:db8::/32", "2001:db9::1", false],
    ["::ffff:10.0.0.0/104", "10.9.9.9", true],
    ["::ffff:10.0.0.0/104", "11.9.9.9", false],
    ["::ffff:10.0.0.9", "10.0.0.9", true],
    ["10.0.0.0/31", "10.0.0.1", true],
    ["10.0.0.0/32", "10.0.0.1", false],
    ["", "127.0.0.1", false],
    [" , ", "127.0.0.1", false],
  ])("%j holds %s: %s", (text, address, held) => {
    expect(parseTrustedProxies(text)(address)).toBe(held);
  });

  test.each([
    "loopback",
    "10.0.0",
    "10.0.0.0/33",
    "10.0.0.0/0",
    "::/0",
    "0.0.0.0/0",
    "::ffff:0:0/96",
    "::ffff:10.0.0.0/90",
    "10.0.0.0/",
    "10.0.0.0/-1",
    "10.0.0.0/8/8",
    "10.0.0.0/8.0",
    "2001:db8::/129",
    "proxy.example.jp",
    "10.0.0.1:80",
  ])("%s is refused by name, also among good ones", (entry) => {
    const parse = () => parseTrustedProxies(`192.0.2.1, ${entry},198.51.100.0/24`);
    expect(parse).toThrow(BadProxyEntry);
    expect(parse).toThrow(expect.objectContaining({ entry }));
  });

  test("an IPv4 range holds exactly the addresses with its first bits", () => {
    const octets = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));
    const number = (parts: readonly number[]) => parts.reduce((sum, part) => sum * 256 + part, 0);
    fc.assert(
      fc.property(octets, octets, fc.integer({ min: 1, max: 32 }), (range, address, bits) => {
        const size = 2 ** (32 - bits);
        const same = Math.floor(number(range) / size) === Math.floor(number(address) / size);
        expect(parseTrustedProxies(`${range.join(".")}/${bits}`)(address.join("."))).toBe(same);
      }),
    );
  });
});

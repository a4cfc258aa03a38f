import { expect, test } from "vitest";
import { clientAddress, isTrustedProxy } from "@/lib/server/client-address";

const proxies = ["10.0.0.1", "10.1.0.0/16", "fd00::/8"];

test("without a proxy a forwarded header is not believed", () => {
  expect(clientAddress("203.0.113.9", "1.2.3.4", proxies)).toBe("203.0.113.9");
  expect(clientAddress("203.0.113.9", "1.2.3.4", [])).toBe("203.0.113.9");
});

test("behind trusted proxies the right-most address that is none of them counts", () => {
  expect(clientAddress("10.0.0.1", "6.6.6.6, 198.51.100.7, 10.1.2.3", proxies)).toBe(
    "198.51.100.7",
  );
  expect(clientAddress("fd00::1", "198.51.100.7", proxies)).toBe("198.51.100.7");
});

test("IPv4 through an IPv6 socket is the same address", () => {
  expect(clientAddress("::ffff:10.0.0.1", "::ffff:198.51.100.7", proxies)).toBe("198.51.100.7");
  expect(clientAddress("::ffff:203.0.113.9", "1.2.3.4", proxies)).toBe("203.0.113.9");
});

test("a header that makes no sense leads to the proxy itself, never to what stands left of it", () => {
  expect(clientAddress("10.0.0.1", "1.2.3.4, nonsense", proxies)).toBe("10.0.0.1");
  expect(clientAddress("10.0.0.1", "", proxies)).toBe("10.0.0.1");
  expect(clientAddress("10.0.0.1", undefined, proxies)).toBe("10.0.0.1");
  expect(clientAddress(undefined, "1.2.3.4", proxies)).toBe("unknown");
});

test("a proxy is trusted by address or by range", () => {
  expect(isTrustedProxy("10.1.255.255", proxies)).toBe(true);
  expect(isTrustedProxy("10.2.0.0", proxies)).toBe(false);
  expect(isTrustedProxy(undefined, proxies)).toBe(false);
});

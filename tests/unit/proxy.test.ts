import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import nextConfig from "@/next.config";
import { config, proxy } from "@/proxy";

const visit = (path: string) => proxy(new NextRequest(new URL(path, "http://localhost:3000")));

describe("every response", () => {
  it("lets only scripts run that carry this response's nonce", () => {
    const policy = visit("/agreements").headers.get("content-security-policy") ?? "";

    expect(policy).toMatch(/script-src 'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic';/);
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
  });

  it("carries another nonce each time", () => {
    const nonces = [visit("/"), visit("/")].map((response) =>
      response.headers.get("content-security-policy"),
    );

    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("forbids framing, sniffing and sending our addresses to other sites", () => {
    const { headers } = visit("/sign/some-token");

    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });
});

describe("what programs call", () => {
  it("is not led through here: its headers stand in the configuration", async () => {
    const [rule] = (await nextConfig.headers?.()) ?? [];

    expect(config.matcher[0]).toContain("(?!api/");
    expect(rule?.source).toBe("/api/:path*");
    expect(
      Object.fromEntries(rule?.headers.map(({ key, value }) => [key, value]) ?? []),
    ).toMatchObject({
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
  });
});

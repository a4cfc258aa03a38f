import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withMessages = createNextIntlPlugin("./lib/i18n/request.ts");

const API_HEADERS = [
  { key: "content-security-policy", value: "default-src 'none'; frame-ancestors 'none'" },
  { key: "x-content-type-options", value: "nosniff" },
  { key: "x-frame-options", value: "DENY" },
  { key: "referrer-policy", value: "same-origin" },
];

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // Types are a check of their own (`npm test`); the first start should not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Pages get theirs, with a nonce each, in proxy.ts.
  headers: () => Promise.resolve([{ source: "/api/:path*", headers: API_HEADERS }]),
  serverExternalPackages: ["@react-pdf/renderer", "pdfkit", "fontkit", "pino", "graphile-worker"],
};

export default withMessages(config);

import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { API_HEADERS } from "./lib/server/api-headers";

const withMessages = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    // Messages are taken apart by the build, not again for every page and in every browser.
    messages: {
      path: "./lib/i18n/messages",
      format: "json",
      locales: "infer",
      precompile: true,
    },
  },
});

const API = Object.entries(API_HEADERS).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // Types are a check of their own (`npm test`); the first start should not wait for them.
  typescript: { ignoreBuildErrors: true },
  // A kept file travels in one; how large it may be is in lib/attachments/limits.ts.
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  // Pages get theirs, with a nonce each, in proxy.ts.
  headers: () => Promise.resolve([{ source: "/api/:path*", headers: API }]),
  serverExternalPackages: ["@react-pdf/renderer", "pdfkit", "fontkit", "pino", "graphile-worker"],
};

export default withMessages(config);

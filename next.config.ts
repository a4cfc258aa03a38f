import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withMessages = createNextIntlPlugin("./lib/i18n/request.ts");

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // Types are a check of their own (`npm test`); the first start should not wait for them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pdfkit", "fontkit", "pino", "graphile-worker"],
};

export default withMessages(config);

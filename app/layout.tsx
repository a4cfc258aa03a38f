import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FocusKeeper } from "@/components/site/focus-keeper";
import { SiteFooter } from "@/components/site/site-footer";
import { SkipLink } from "@/components/ui/skip-link";
import "@/app/globals.css";

// Scripts run only with the nonce of their response (proxy.ts), so no page is made ahead of its request.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  const name = t("name.whole");
  return {
    title: { default: name, template: `%s · ${name}` },
    description: t("description"),
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#1c2220" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("common");
  return (
    <html lang={await getLocale()}>
      <body className="flex min-h-dvh flex-col">
        <SkipLink targetId="main">{t("skip")}</SkipLink>
        {children}
        <SiteFooter />
        <FocusKeeper />
      </body>
    </html>
  );
}

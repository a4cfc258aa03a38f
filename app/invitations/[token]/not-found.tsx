import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/components/site/closed-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.closedLink");
  return { title: t("title") };
}

/** An invitation that was never sent, or opens nothing to this reader any more: always the same page. */
export default function LinkNotFound() {
  return <ClosedLink />;
}

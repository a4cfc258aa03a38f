import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/components/site/closed-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.closedLink");
  return { title: t("title") };
}

/** A review that was never asked for, or that its link opens no more: always the same page. */
export default function LinkNotFound() {
  return <ClosedLink />;
}

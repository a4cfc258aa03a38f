import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/components/site/closed-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.closedLink");
  return { title: t("title") };
}

/** A signing link that was never sent, has run out, or whose signing has stopped: always the same page. */
export default function LinkNotFound() {
  return <ClosedLink />;
}

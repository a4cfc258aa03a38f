"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Opens the browser's own print dialog. */
export function PrintButton() {
  const t = useTranslations("record");
  return <Button onClick={() => window.print()}>{t("print")}</Button>;
}

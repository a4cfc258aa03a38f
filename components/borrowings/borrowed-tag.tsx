import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/ui/status-tag";
import type { BorrowedGroup } from "@/components/borrowings/borrowed-groups";

type Props = { group: Pick<BorrowedGroup, "source" | "openFor">; waitsFor: string };

/** Says of an answer, wherever it is shown in words, that it is borrowed and who has yet to read it. */
export function BorrowedTag({ group, waitsFor }: Props) {
  const t = useTranslations("borrowings");
  return (
    <p className="mt-1">
      <StatusTag tone="attention">{t("tag", { source: group.source, names: waitsFor })}</StatusTag>
    </p>
  );
}

import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** The way back from every page of an agreement; not printed. */
export function TaskListLink({ agreementId }: { agreementId: string }) {
  const t = useTranslations("agreements");
  return (
    <TextLink
      href={`/agreements/${agreementId}`}
      className="screen-only inline-flex min-h-11 items-center"
    >
      {t("toTaskList")}
    </TextLink>
  );
}

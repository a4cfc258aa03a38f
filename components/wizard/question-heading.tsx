import { useTranslations } from "next-intl";
import type { Route } from "next";
import { TextLink } from "@/components/ui/text-link";

type Props = {
  agreementId: string;
  task: { id: string; title: string };
  position: number;
  total: number;
  heading: string;
  hint: string | undefined;
  backHref: Route;
};

/** Where you are in the task, the way back, and the question as the page's heading. */
export function QuestionHeading({
  agreementId,
  task,
  position,
  total,
  heading,
  hint,
  backHref,
}: Props) {
  const t = useTranslations("wizard");
  return (
    <>
      <nav aria-label={t("where")} className="flex flex-wrap items-center gap-x-2 text-quiet">
        <TextLink href={backHref} className="inline-flex min-h-11 items-center">
          {t("back")}
        </TextLink>
        <span aria-hidden>/</span>
        <TextLink
          href={`/agreements/${agreementId}/${task.id}`}
          className="inline-flex min-h-11 items-center"
        >
          {task.title}
        </TextLink>
        <span aria-hidden>/</span>
        <span>{t("position", { position, total })}</span>
      </nav>
      <h1 className="mt-4 text-2xl sm:text-3xl">{heading}</h1>
      {hint === undefined ? null : <p className="mt-2 text-quiet">{hint}</p>}
    </>
  );
}

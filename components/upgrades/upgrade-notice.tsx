import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

/** Says that this draft could move to a newer text, and leads to what that would change. */
export function UpgradeNotice({ agreementId }: { agreementId: string }) {
  const t = useTranslations("upgrades");
  return (
    <div className="mb-8">
      <Notice tone="attention" title={t("title")}>
        <p>{t("offer")}</p>
        <p className="mt-3">
          <ButtonLink href={`/agreements/${agreementId}/upgrade`}>{t("see")}</ButtonLink>
        </p>
      </Notice>
    </div>
  );
}

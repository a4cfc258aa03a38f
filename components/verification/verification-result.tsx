import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import type { VerificationReport } from "@/lib/verification/report";

type Props = { name: string; report: VerificationReport };

/** The verdict first, then each check in words, then what the file says about itself. */
export function VerificationResult({ name, report }: Props) {
  const t = useTranslations("verify");
  return (
    <>
      <Notice
        tone={report.valid ? "accent" : "danger"}
        title={t(`page.${report.valid ? "valid" : "notValid"}`, { name })}
      >
        {t(`page.${report.valid ? "validText" : "notValidText"}`)}
      </Notice>
      <ol className="mt-6 border-t-2 border-ink">
        {report.checks.map((check, index) => (
          <li key={`${check.id}-${String(index)}`} className="flex gap-3 border-b border-rule py-3">
            <span className={check.ok ? "font-semibold text-accent" : "font-semibold text-danger"}>
              <span aria-hidden>{check.ok ? "✓" : "✕"}</span>
              <span className="sr-only">{t(`page.${check.ok ? "passed" : "failed"}`)}</span>
            </span>
            <span className="min-w-0">{t(check.message as "page.passed", check.params)}</span>
          </li>
        ))}
      </ol>
      <Facts report={report} />
    </>
  );
}

function Facts({ report }: { report: VerificationReport }) {
  const t = useTranslations("verify.page.facts");
  const format = useFormatter();
  const { facts } = report;
  const time = (iso: string) =>
    format.dateTime(new Date(iso), { dateStyle: "long", timeStyle: "long", timeZone: "UTC" });
  const rows = [
    { key: "title", value: facts.title },
    { key: "sealedAt", value: facts.sealedAt === null ? null : time(facts.sealedAt) },
    { key: "sealName", value: facts.sealName },
    { key: "sealFingerprint", value: facts.sealFingerprint },
    { key: "documentSha256", value: facts.documentSha256 },
    { key: "fileSha256", value: facts.fileSha256 },
  ] as const;
  const signers = facts.signers.map((signer) => ({
    key: `signer-${signer.party}`,
    label: t("signer"),
    value: t("signerLine", { ...signer, signedAt: time(signer.signedAt) }),
  }));
  const stated = rows.flatMap(({ key, value }) =>
    value === null || value === ""
      ? []
      : [{ key, label: t(key), value: <Stated name={key} value={value} /> }],
  );
  return (
    <div className="mt-8">
      <SummaryList rows={[...signers, ...stated]} />
    </div>
  );
}

/** Hashes in a type that tells 0 from O, broken anywhere. */
function Stated({ name, value }: { name: string; value: string }) {
  const isHash = name.endsWith("256") || name.endsWith("Fingerprint");
  return isHash ? <code className="text-sm break-all">{value}</code> : value;
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { StatusTag } from "@/components/ui/status-tag";
import type { WordingFinding } from "@/lib/templates/check/check-wording";

type Props = { findings: readonly WordingFinding[]; onShow: (line: number) => void };

/** What the checker says, in its own words, each finding leading to its line. */
export function FindingList({ findings, onShow }: Props) {
  const t = useTranslations("wordings.editor");
  return (
    <ul>
      {findings.map(({ file, line, message, severity }, position) => (
        <li key={position} className="border-b border-rule py-2">
          <div className="flex flex-wrap items-center gap-x-5">
            {file === null ? (
              <Button variant="quiet" onClick={() => onShow(line)}>
                {t("line", { line })}
              </Button>
            ) : (
              <span>{t("elsewhere", { file, line })}</span>
            )}
            <StatusTag tone={severity === "problem" ? "danger" : "quiet"}>{t(severity)}</StatusTag>
          </div>
          <p className="break-words">{message}</p>
        </li>
      ))}
    </ul>
  );
}

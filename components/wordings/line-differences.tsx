import { diffLines } from "diff";
import { useTranslations } from "next-intl";

/** Two texts line by line. What went is struck through, what came underlined; both are said in words too. */
export function LineDifferences({ before, after }: { before: string; after: string }) {
  const t = useTranslations("wordings.editor");
  const parts = diffLines(before, after, { ignoreNewlineAtEof: true });
  if (parts.every(({ added, removed }) => !added && !removed)) return <p>{t("same")}</p>;
  return (
    <div className="overflow-x-auto border border-rule bg-sheet p-4 font-mono text-sm whitespace-pre-wrap break-words">
      {parts.map(({ value, added, removed }, position) =>
        removed ? (
          <del key={position} className="block bg-danger-soft text-danger">
            <span className="sr-only">{t("gone")} </span>
            {value}
          </del>
        ) : added ? (
          <ins
            key={position}
            className="block bg-lit text-ink decoration-accent underline-offset-3"
          >
            <span className="sr-only">{t("came")} </span>
            {value}
          </ins>
        ) : (
          <span key={position}>{value}</span>
        ),
      )}
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { LineChange, Segment } from "@/lib/document/compare/comparison";

type Props = { line: LineChange; language: string };

/** One changed line. What went is struck through and what came underlined; both are said in words too. */
export function ChangedLine({ line, language }: Props) {
  const t = useTranslations("comparison");
  return (
    <p className="break-words">
      {line.change === "moved" ? (
        <span className="font-sans text-sm text-quiet">({t("change.moved")}) </span>
      ) : null}
      {line.segments.map((segment, position) => (
        <Words key={position} segment={segment} language={language} />
      ))}
    </p>
  );
}

function Words({ segment: { kind, text }, language }: { segment: Segment; language: string }) {
  const t = useTranslations("comparison");
  const words = <span lang={language}>{text}</span>;
  if (kind === "same") return words;
  const Mark = kind === "deleted" ? "del" : "ins";
  return (
    <Mark
      className={
        kind === "deleted"
          ? "bg-danger-soft text-danger line-through decoration-1"
          : "bg-lit text-ink underline decoration-accent decoration-2 underline-offset-3"
      }
    >
      <span className="sr-only">{t(kind)} </span>
      {words}
      <span className="sr-only"> ({t("endOfChange")}) </span>
    </Mark>
  );
}

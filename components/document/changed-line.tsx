import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { LineChange, Segment } from "@/lib/document/compare/comparison";

/** One changed line. What went is struck through and what came underlined; both are said in words too. */
export function ChangedLine({ line }: { line: LineChange }) {
  const t = useTranslations("comparison");
  return (
    <p className="break-words">
      {line.change === "moved" ? (
        <span className="font-sans text-sm text-quiet">({t("change.moved")}) </span>
      ) : null}
      {line.segments.map((segment, position) => (
        <Fragment key={position}>
          <Words segment={segment} />
        </Fragment>
      ))}
    </p>
  );
}

function Words({ segment: { kind, text } }: { segment: Segment }) {
  const t = useTranslations("comparison");
  if (kind === "same") return text;
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
      {text}
      <span className="sr-only"> ({t("endOfChange")}) </span>
    </Mark>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  why: string | undefined;
  example: string | undefined;
  advice: readonly { words: string; source: string }[];
};

/** Why we ask, a good example, what experienced partners learned: open on a desk, folded on a phone. */
export function QuestionAdvice({ why, example, advice }: Props) {
  const t = useTranslations("wizard");
  return (
    <div className="mt-10 space-y-4">
      {advice.length === 0 ? null : (
        <Folded label={t("field")}>
          {advice.map(({ words }) => (
            <p key={words} className="font-serif italic">
              {words}
            </p>
          ))}
          <p className="mt-1 text-sm text-quiet">{advice[0]?.source}</p>
        </Folded>
      )}
      {why === undefined ? null : <Folded label={t("why")}>{why}</Folded>}
      {example === undefined ? null : (
        <Folded label={t("example")}>
          <span className="font-serif">{example}</span>
        </Folded>
      )}
    </div>
  );
}

/** A details that the wide screen shows open: CSS alone decides, so it works without a script. */
function Folded({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <details className="border-s-3 border-accent ps-4 lg:hidden">
        <summary className="flex min-h-11 items-center font-semibold text-accent">{label}</summary>
        <div className="pb-2">{children}</div>
      </details>
      <div className="hidden border-s-3 border-accent ps-4 lg:block">
        <p className="text-sm font-semibold text-accent">{label}</p>
        <div>{children}</div>
      </div>
    </>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import type { AppliedLimit, LimitClaim } from "@/lib/law/strictest";
import { LIMIT_TOPICS } from "@/lib/law/limit-topics";
import type { PageLimit } from "@/lib/law/page-limits";

type Props = { limits: readonly PageLimit[]; topics: Readonly<Record<string, string>> };

/** The limits that apply to what is asked here, each with the rule that wins and those it beats. */
export function LimitsPanel({ limits, topics }: Props) {
  const t = useTranslations("law.limits");
  if (limits.length === 0) return null;
  const places = [...new Set(limits.map(({ place }) => place))];
  return (
    <section aria-labelledby="limits-title" className="mt-8 border-y border-rule py-4">
      <h2 id="limits-title" className="text-lg">
        {t("title")}
      </h2>
      <p className="text-sm text-quiet">{t("lead")}</p>
      {places.map((place) => (
        <div key={place} className="mt-3">
          {place === null ? null : <h3 className="font-semibold">{place || t("unnamed")}</h3>}
          <dl>
            {limits
              .filter((limit) => limit.place === place)
              .map(({ topic, applied }) => (
                <div key={topic} className="border-t border-rule py-1.5">
                  <dt className="text-sm">{topics[topic] ?? topic}</dt>
                  <dd>
                    <span className="font-semibold">
                      {t(LIMIT_TOPICS[topic].way === "lower" ? "atMost" : "atLeast", {
                        value: applied.value,
                      })}
                    </span>{" "}
                    <Winner applied={applied} />
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Winner({ applied }: { applied: AppliedLimit }) {
  const t = useTranslations("law.limits");
  const format = useFormatter();
  const said = ({ level, citation }: LimitClaim) =>
    citation === "" ? t(`level.${level}`) : `${t(`level.${level}`)}, ${citation}`;
  const beaten = applied.beaten
    .map((claim) => `${format.number(claim.value)} (${said(claim)})`)
    .join("; ");
  return (
    <span>
      {said(applied)}
      {beaten === "" ? null : (
        <span className="block text-sm text-quiet">{t("beats", { beaten })}</span>
      )}
    </span>
  );
}

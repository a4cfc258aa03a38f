import { useTranslations } from "next-intl";
import { PartyMark } from "@/components/ui/party-mark";
import type { Beliefs } from "@/lib/controls/beliefs";

type Props = { found: Beliefs; partner: string };

/** Two columns: pairs that meet first, then what stands on one side only. */
export function BeliefsTogether({ found: { meet, onlyOurs, onlyTheirs }, partner }: Props) {
  const t = useTranslations("controls.beliefs");
  return (
    <>
      <h3 className="mt-3 text-sm font-semibold">{t("meet")}</h3>
      {meet.length === 0 ? <p className="text-quiet">{t("noneMeet")}</p> : null}
      <ul>
        {meet.map(({ ours, theirs, words }) => (
          <li key={ours.id} className="border-b border-rule py-2">
            <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
              <Said side="ours" who={t("you")} words={ours.statement ?? ""} />
              <Said side="theirs" who={partner} words={theirs.statement ?? ""} />
            </div>
            <p className="text-sm text-quiet">{t("words", { words: words.join(", ") })}</p>
          </li>
        ))}
      </ul>
      <div className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Alone title={t("onlyYou")} side="ours" beliefs={onlyOurs} />
        <Alone title={t("onlyThem", { partner })} side="theirs" beliefs={onlyTheirs} />
      </div>
    </>
  );
}

type SaidProps = { side: "ours" | "theirs"; who: string; words: string };

function Said({ side, who, words }: SaidProps) {
  return (
    <p>
      <PartyMark side={side} className="me-1.5" />
      <span className="sr-only">{who}: </span>
      <span className="font-serif">{words}</span>
    </p>
  );
}

type AloneProps = { title: string; side: "ours" | "theirs"; beliefs: Beliefs["onlyOurs"] };

function Alone({ title, side, beliefs }: AloneProps) {
  const t = useTranslations("controls.beliefs");
  return (
    <div>
      <h3 className="text-sm font-semibold">{title}</h3>
      {beliefs.length === 0 ? <p className="text-quiet">{t("nothing")}</p> : null}
      <ul className="space-y-1">
        {beliefs.map(({ id, statement }) => (
          <li key={id}>
            <PartyMark side={side} className="me-1.5" />
            <span className="font-serif">{statement}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { classNames } from "@/components/ui/class-names";
import { ShareBar } from "@/components/ui/share-bar";

export type EquationTerm = { sign: string; value: string; label: string };

type Props = {
  terms: readonly EquationTerm[];
  /** How much of the total is there already, and the sentence that says so. */
  share?: { part: number; words: string };
};

/** Numbers that reconcile before your eyes: each with its name below it, then what is still missing. */
export function Equation({ terms, share }: Props) {
  return (
    <section className="mt-8 border-y border-rule py-5" aria-live="polite">
      <dl className="flex flex-wrap items-start gap-x-3 gap-y-2">
        {terms.map((term) => (
          <div key={term.label} className="flex flex-col-reverse">
            <dt className={classNames("text-sm text-quiet", term.sign !== "" && "ps-6")}>
              {term.label}
            </dt>
            <dd className="font-serif text-lg font-semibold tabular-nums">
              {term.sign === "" ? null : (
                <span aria-hidden className="inline-block w-6 font-sans font-normal text-quiet">
                  {term.sign}
                </span>
              )}
              {term.value}
            </dd>
          </div>
        ))}
      </dl>
      {share === undefined ? null : (
        <div className="mt-4">
          <ShareBar share={share.part} label={share.words} />
          <p className="mt-2 text-quiet">{share.words}</p>
        </div>
      )}
    </section>
  );
}

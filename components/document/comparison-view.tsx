import { useTranslations } from "next-intl";
import { ChangedLine } from "@/components/document/changed-line";
import { marked, QuotingLine } from "@/components/document/quoting-line";
import { causeLine, changeLine, type ComparisonWords } from "@/lib/document/compare/change-words";
import type { Comparison, PlaceChange } from "@/lib/document/compare/comparison";

type Props = { comparison: Comparison; headingLevel?: 2 | 3 };

/** What changed between two documents: first the list, then every changed place word by word. */
export function ComparisonView({ comparison: { changes, after }, headingLevel = 2 }: Props) {
  const t = useTranslations("comparison");
  const words: ComparisonWords = (key, values) => t(key, values);
  const Heading = `h${headingLevel}` as const;
  if (changes.length === 0) return <p>{t("none")}</p>;
  return (
    <>
      <section aria-labelledby="changes-list">
        <Heading id="changes-list" className="text-xl">
          {t("list")} <span className="text-quiet">({t("count", { count: changes.length })})</span>
        </Heading>
        <ol className="mt-2 divide-y divide-rule border-y border-rule">
          {changes.map((change) => (
            <li key={change.place.id} className="py-2">
              <a
                href={`#change-${change.place.id}`}
                className="text-accent underline underline-offset-4"
              >
                <QuotingLine line={changeLine(change, words, marked)} language={after.language} />
              </a>
              <Causes change={change} language={after.language} words={words} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="changes-words" className="mt-10">
        <Heading id="changes-words" className="text-xl">
          {t("words")}
        </Heading>
        {changes.map((change) => (
          <ChangedPlace
            key={change.place.id}
            change={change}
            language={after.language}
            words={words}
            Heading={headingLevel === 2 ? "h3" : "h4"}
          />
        ))}
      </section>
    </>
  );
}

type PlaceProps = {
  change: PlaceChange;
  /** Of the documents; the page around them may speak another. */
  language: string;
  words: ComparisonWords;
};

function Causes({ change, language, words }: PlaceProps) {
  return (
    <ul className="text-sm text-quiet">
      {change.causes
        .map((cause) => causeLine(cause, words, marked))
        .map((line) => (
          <li key={line} className="break-words">
            <QuotingLine line={line} language={language} />
          </li>
        ))}
    </ul>
  );
}

function ChangedPlace({ change, language, words, Heading }: PlaceProps & { Heading: "h3" | "h4" }) {
  const id = `change-${change.place.id}`;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-6">
      <Heading id={`${id}-title`} className="font-serif text-lg">
        <QuotingLine line={changeLine(change, words, marked)} language={language} />
      </Heading>
      <div className="mt-2 space-y-2 border-s-2 border-rule ps-4 font-serif leading-relaxed">
        {change.lines.map((line) => (
          <ChangedLine key={line.id} line={line} language={language} />
        ))}
      </div>
    </section>
  );
}

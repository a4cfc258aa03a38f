import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Passage, SearchResult } from "@/lib/search/entries";

/** What was found, questions first, each a link to its very place. */
export function SearchResults({ results }: { results: readonly SearchResult[] }) {
  const t = useTranslations("search");
  const kinds = [
    { kind: "question", id: "found-questions", title: t("questions") },
    { kind: "clause", id: "found-clauses", title: t("clauses") },
  ] as const;
  return (
    <div className="mt-8 space-y-10">
      {kinds.map(({ kind, id, title }) => {
        const found = results.filter(({ entry }) => entry.kind === kind);
        if (found.length === 0) return null;
        return (
          <Section key={kind} id={id} title={title} aside={found.length}>
            <ul>
              {found.map((result) => (
                <li key={result.entry.id} className="border-b border-rule py-3">
                  <TextLink
                    href={result.entry.href as Route}
                    className="inline-block py-1 font-semibold"
                  >
                    <Marked passages={result.title} />
                  </TextLink>
                  {result.entry.heading === "" ? null : (
                    <p className="text-sm text-quiet">{result.entry.heading}</p>
                  )}
                  <Snippet result={result} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}

function Snippet({ result: { entry, snippet } }: { result: SearchResult }) {
  const t = useTranslations("search");
  if (snippet.length > 0)
    return (
      <p className="mt-1">
        <Marked passages={snippet} />
      </p>
    );
  if (entry.kind === "clause") return null;
  return entry.text === "" ? (
    <p className="mt-1 text-quiet">{t("unanswered")}</p>
  ) : (
    <p className="mt-1 line-clamp-2">{entry.text}</p>
  );
}

function Marked({ passages }: { passages: readonly Passage[] }) {
  return passages.map(({ text, found }, index) =>
    found ? (
      <mark key={index} className="bg-lit text-ink underline decoration-2 underline-offset-2">
        {text}
      </mark>
    ) : (
      <span key={index}>{text}</span>
    ),
  );
}

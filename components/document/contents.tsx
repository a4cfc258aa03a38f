import { useTranslations } from "next-intl";
import { documentWords } from "@/components/document/document-words";
import type { DocumentTree } from "@/lib/document/tree";

/** The way into a long document: articles with their clauses, then schedules. */
export function Contents({ tree }: { tree: DocumentTree }) {
  const t = useTranslations("reader");
  return (
    <nav aria-label={t("contents")}>
      <ul lang={tree.language} className="space-y-4 text-sm">
        {tree.articles.map((article) => (
          <li key={article.id}>
            <a href={`#${article.id}`} className={`${LINK} font-semibold`}>
              {documentWords("article", { letter: article.letter, title: article.title })}
            </a>
            <ul>
              {article.clauses.map((clause) => (
                <li key={clause.id}>
                  <a href={`#${clause.id}`} className={LINK}>
                    <span className="inline-block w-7 shrink-0 text-quiet">{clause.number}</span>
                    <span>{clause.title}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a href="#signatures" className={`${LINK} font-semibold`}>
            {documentWords("signatures.title")}
          </a>
        </li>
        {tree.schedules.map((schedule) => (
          <li key={schedule.id}>
            <a href={`#${schedule.id}`} className={`${LINK} font-semibold`}>
              {documentWords("schedule", { number: schedule.number, title: schedule.title })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const LINK =
  "flex min-h-8 items-center text-ink underline-offset-4 hover:text-accent hover:underline";

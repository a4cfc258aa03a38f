import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { loadSearch } from "@/components/search/load-search";
import { SearchResults } from "@/components/search/search-results";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { search } from "@/lib/search/search";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ q?: string | string[] }> };

const LONGEST_QUERY = 100;
const EXAMPLES = ["rate", "dispute", "meeting", "insurance", "ratio"] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("search");
  const query = await queryIn(searchParams);
  return { title: query === "" ? t("title") : t("titleFor", { query }) };
}

/** Questions and clauses by their words. A plain form: works without a script. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { id } = await params;
  const t = await getTranslations("search");
  const query = await queryIn(searchParams);
  const { agreement, index } = await loadSearch(id);
  const results = query === "" ? [] : search(index, query);
  const place = `/agreements/${id}/search`;
  return (
    <AgreementPage agreement={agreement} width="measure" live="quietly">
      <PageHeader eyebrow={<TaskListLink agreementId={id} />} title={t("title")} />
      <search>
        <form action={place}>
          <Field id="search-words" label={t("label")} hint={t("hint")}>
            {(control) => (
              <TextInput
                {...control}
                type="search"
                name="q"
                defaultValue={query}
                maxLength={LONGEST_QUERY}
              />
            )}
          </Field>
          <Button type="submit" variant="primary" className="mt-4">
            {t("submit")}
          </Button>
        </form>
      </search>
      {query === "" ? null : (
        <p role="status" className="mt-6">
          {t("count", { count: results.length, query })}
        </p>
      )}
      {results.length > 0 ? <SearchResults results={results} /> : null}
      {results.length > 0 ? null : (
        <div className="mt-8">
          <EmptyState title={t(query === "" ? "empty.title" : "none.title")}>
            <p>{t(query === "" ? "empty.lead" : "none.lead")}</p>
            <ul className="flex flex-wrap gap-x-5">
              {EXAMPLES.map((example) => {
                const word = t(`empty.examples.${example}`);
                return (
                  <li key={example}>
                    <TextLink
                      href={`${place}?q=${encodeURIComponent(word)}` as Route}
                      className="inline-flex min-h-11 items-center"
                    >
                      {word}
                    </TextLink>
                  </li>
                );
              })}
            </ul>
            <p>{t("empty.number")}</p>
          </EmptyState>
        </div>
      )}
    </AgreementPage>
  );
}

async function queryIn(searchParams: Props["searchParams"]): Promise<string> {
  const { q = "" } = await searchParams;
  return (Array.isArray(q) ? (q[0] ?? "") : q).trim().slice(0, LONGEST_QUERY);
}

import { documentWords } from "@/components/document/document-words";
import { Blocks } from "@/components/document/blocks";
import { ClauseView } from "@/components/document/clause-view";
import { Inlines } from "@/components/document/inlines";
import type { ReaderView } from "@/components/document/reader-view";
import { SignatureBlocks } from "@/components/document/signature-blocks";
import type { DocumentTree } from "@/lib/document/tree";

type Props = {
  tree: DocumentTree;
  view?: ReaderView;
  /** One line above the title: which state of the agreement this is. */
  edition: string;
};

/** The whole agreement as a web page: the HTML reader of the Document tree. */
export function DocumentView({ tree, view = {}, edition }: Props) {
  return (
    <article lang={tree.language} className="font-serif leading-relaxed">
      <header className="border-b border-rule pb-6 text-center">
        <p className="font-sans text-sm text-quiet">{edition}</p>
        <h1 className="mt-3 text-2xl sm:text-3xl">{tree.title}</h1>
        <p className="mt-3 text-lg">
          {tree.parties.map((party, position) => (
            <span key={party.key}>
              {position === 0 ? "" : ` ${documentWords("and")} `}
              <Inlines inlines={[party.legalName]} view={view} /> (<em>{party.shortName}</em>)
            </span>
          ))}
        </p>
      </header>
      <KeyTerms tree={tree} view={view} />
      {tree.articles.map((article) => (
        <section
          key={article.id}
          id={article.id}
          aria-labelledby={`${article.id}-title`}
          className="mt-10"
        >
          <h2 id={`${article.id}-title`} className="border-b-2 border-ink pb-1 text-xl">
            {documentWords("article", { letter: article.letter, title: article.title })}
          </h2>
          <div className="mt-5">
            {article.clauses.map((clause) => (
              <ClauseView key={clause.id} clause={clause} view={view} />
            ))}
          </div>
        </section>
      ))}
      <SignatureBlocks blocks={tree.signatureBlocks} view={view} />
      {tree.schedules.map((schedule) => (
        <section
          key={schedule.id}
          id={schedule.id}
          aria-labelledby={`${schedule.id}-title`}
          className="mt-10 print:break-before-page"
        >
          <h2 id={`${schedule.id}-title`} className="border-b-2 border-ink pb-1 text-xl">
            {documentWords("schedule", { number: schedule.number, title: schedule.title })}
          </h2>
          <Blocks blocks={schedule.blocks} view={view} headingLevel={3} />
        </section>
      ))}
    </article>
  );
}

function KeyTerms({ tree, view }: { tree: DocumentTree; view: ReaderView }) {
  return (
    <section id="key-terms" aria-labelledby="key-terms-title" className="mt-8">
      <h2 id="key-terms-title" className="text-xl">
        {documentWords("keyTerms")}
      </h2>
      <dl className="mt-2 border-t-2 border-ink">
        {tree.keyTerms.map((term) => (
          <div
            key={term.id}
            className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
          >
            <dt className="font-semibold">{term.label}</dt>
            <dd>
              <Inlines inlines={term.value} view={view} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { documentWords } from "@/components/document/document-words";
import { Blocks } from "@/components/document/blocks";
import type { ReaderView } from "@/components/document/reader-view";
import type { Clause } from "@/lib/document/tree";

type Props = {
  clause: Clause;
  view?: ReaderView;
  /** A schedule is counted on its own and says so. */
  asSchedule?: boolean;
};

/** One clause with its number and title. */
export function ClauseView({ clause, view = {}, asSchedule = false }: Props) {
  return (
    <section id={clause.id} aria-labelledby={`${clause.id}-title`} className="mt-6 first:mt-0">
      <h3 id={`${clause.id}-title`} className="font-serif text-lg">
        {asSchedule ? (
          documentWords("schedule", { number: clause.number, title: clause.title })
        ) : (
          <>
            <span className="me-2">{clause.number}</span>
            {clause.title}
          </>
        )}
      </h3>
      <Blocks blocks={clause.blocks} view={view} headingLevel={4} />
    </section>
  );
}

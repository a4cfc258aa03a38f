import { documentWords } from "@/components/document/document-words";
import { Inlines } from "@/components/document/inlines";
import type { ReaderView } from "@/components/document/reader-view";
import type { SignatureBlock } from "@/lib/document/tree";

/** Where each party signs, side by side. */
export function SignatureBlocks({
  blocks,
  view,
}: {
  blocks: readonly SignatureBlock[];
  view: ReaderView;
}) {
  return (
    <section
      id="signatures"
      aria-labelledby="signatures-title"
      className="mt-10 break-inside-avoid"
    >
      <h2 id="signatures-title" className="border-b-2 border-ink pb-1 text-xl">
        {documentWords("signatures.title")}
      </h2>
      <div className="mt-4 grid gap-8 sm:grid-cols-2">
        {blocks.map((block) => (
          <div key={block.party}>
            <p className="font-semibold">
              <Inlines inlines={[block.legalName]} view={view} />
            </p>
            <div aria-hidden className="mt-12 border-b border-ink" />
            <dl className="mt-2 space-y-1">
              {(["signatoryName", "signatoryTitle", "authority"] as const).map((part) => (
                <div key={part} className="flex flex-wrap gap-x-2">
                  <dt className="font-sans text-sm text-quiet">
                    {documentWords(`signatures.${part}`)}
                  </dt>
                  <dd>
                    <Inlines inlines={[block[part]]} view={view} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}

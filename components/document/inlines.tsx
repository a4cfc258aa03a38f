import { documentWords } from "@/components/document/document-words";
import { Fragment } from "react";
import type { ReaderView } from "@/components/document/reader-view";
import { classNames } from "@/components/ui/class-names";
import type { Inline } from "@/lib/document/tree";

type Props = { inlines: readonly Inline[]; view?: ReaderView };

/** A run of text of the agreement: its values, blanks, terms and references, each told apart. */
export function Inlines({ inlines, view = {} }: Props) {
  return inlines.map((inline, position) => (
    <Fragment key={position}>
      <OneInline inline={inline} view={view} />
    </Fragment>
  ));
}

function OneInline({ inline, view }: { inline: Inline; view: ReaderView }) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "definition":
      return <dfn className="font-semibold not-italic">{inline.text}</dfn>;
    case "term":
      return <em>{inline.text}</em>;
    case "reference":
      return (
        <a
          href={view.targetHref?.(inline.targetId) ?? `#${inline.targetId}`}
          className="text-accent underline decoration-1 underline-offset-3"
        >
          {inline.text}
        </a>
      );
    case "value":
      return <Value path={inline.path} text={inline.text} view={view} />;
    case "blank":
      return <Blank path={inline.path} label={inline.label} view={view} />;
  }
}

function Value({ path, text, view }: { path: string; text: string; view: ReaderView }) {
  const href = view.questionHref?.(path);
  const words =
    view.isChanged?.(path, text) === true ? (
      <mark className="bg-lit text-ink underline decoration-accent decoration-2 underline-offset-3">
        {text}
      </mark>
    ) : (
      text
    );
  if (href === undefined) return words;
  return (
    <a
      href={href}
      className={classNames(
        "decoration-edge decoration-dotted underline underline-offset-3",
        "hover:decoration-accent hover:decoration-solid",
      )}
    >
      {words}
    </a>
  );
}

/** A gap that anybody sees: in words for the ear, on a ground of its own for the eye. */
function Blank({ path, label, view }: { path: string; label: string; view: ReaderView }) {
  const href = view.questionHref?.(path);
  const gap = (
    <span className="border-b border-dashed border-attention bg-attention-soft px-1.5 text-attention">
      <span className="sr-only">{documentWords("blank")} </span>
      {label}
    </span>
  );
  return href === undefined ? gap : <a href={href}>{gap}</a>;
}

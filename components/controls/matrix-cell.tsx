import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { partCellId } from "@/components/controls/matrix-places";
import { classNames } from "@/components/ui/class-names";
import { PartyMark } from "@/components/ui/party-mark";
import { answerText } from "@/components/wizard/answer-text";
import type { FieldView } from "@/components/wizard/question-view";
import { useAnswerWords } from "@/components/wizard/use-answer-words";
import type { PartyKey } from "@/lib/document/tree";
import { EXPECTATION_PARTS, type ExpectationPart } from "@/lib/controls/expectation-parts";

type Props = {
  field: FieldView;
  rowId: string;
  part: ExpectationPart;
  number: number;
  myParty: PartyKey;
  values: Readonly<Record<string, unknown>>;
  isMissing: boolean;
  isOpen: boolean;
  isStop: boolean;
  /** Null while nobody may write. */
  onOpen: (() => void) | null;
  onKey: (event: KeyboardEvent) => void;
};

/** One part of an expectation as it stands, or that it is missing. Enter or a press opens it. */
export function MatrixCell({
  field,
  rowId,
  part,
  number,
  myParty,
  values,
  isMissing,
  isOpen,
  isStop,
  onOpen,
  onKey,
}: Props) {
  const t = useTranslations("controls.expectation-matrix");
  const texts = useTexts(field, part, values);
  const isWhat = part === "what";
  return (
    <div
      role={isWhat ? "rowheader" : "gridcell"}
      id={partCellId(rowId, part)}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={onOpen === null ? undefined : isOpen}
      className={classNames(
        "min-h-11 min-w-0 py-2 pe-3",
        isWhat ? "col-span-2 font-semibold sm:col-span-6" : "text-sm",
        onOpen !== null && "cursor-pointer hover:bg-accent-soft",
        isOpen && "bg-accent-soft",
      )}
      onClick={onOpen ?? undefined}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (onOpen !== null && (event.key === "Enter" || event.key === " " || event.key === "F2")) {
          event.preventDefault();
          onOpen();
        } else onKey(event);
      }}
    >
      {isWhat ? (
        <span aria-hidden className="me-2 font-normal text-quiet">
          {number}
        </span>
      ) : (
        <span aria-hidden className="block text-quiet">
          {t(`parts.${part}`)}
        </span>
      )}
      <span className={classNames("wrap-break-word", isWhat ? "" : "line-clamp-3")}>
        {part === "who" ? (
          <Owner field={field} values={values} myParty={myParty} words={texts} />
        ) : (
          texts
        )}
      </span>
      {isMissing ? (
        <span className={classNames("text-attention", texts === "" ? "" : "block")}>
          <span aria-hidden>○ </span>
          {t("missing")}
        </span>
      ) : null}
    </div>
  );
}

/** What the part says in one line; its first column carries it, the others follow where they help. */
function useTexts(
  field: FieldView,
  part: ExpectationPart,
  values: Readonly<Record<string, unknown>>,
): string {
  const t = useTranslations("controls.expectation-matrix");
  const words = useAnswerWords();
  const text = (path: string) => {
    const column = field.columns.find((one) => one.path === path);
    return column === undefined ? "" : answerText(column, values[path], words);
  };
  const all = EXPECTATION_PARTS.find(({ id }) => id === part)?.columns ?? [];
  switch (part) {
    case "what":
      return text("statement");
    case "numbers": {
      const [from, to] = [text("baseline"), text("target")];
      return from === "" || to === "" ? from + to : t("fromTo", { from, to });
    }
    case "who":
      return text("ownerRole");
    case "proof":
      return text("evidence");
    default:
      return all.map(text).filter(Boolean).join(", ");
  }
}

type OwnerProps = Pick<Props, "field" | "values" | "myParty"> & { words: string };

/** The owner by its mark and role; its name is long, and told to those who do not see the mark. */
function Owner({ field, values, myParty, words }: OwnerProps) {
  const party = values["ownerParty"];
  if (party !== "A" && party !== "B") return words;
  const name = field.columns
    .find(({ path }) => path === "ownerParty")
    ?.options.find(({ value }) => value === party)?.label;
  return (
    <>
      <PartyMark side={party === myParty ? "ours" : "theirs"} className="me-1" />
      <span className="sr-only">{name}: </span>
      {words}
    </>
  );
}

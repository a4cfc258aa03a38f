import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { AnswerControl } from "@/components/wizard/answer-control";
import { inputName } from "@/components/wizard/inputs";
import type { FieldView } from "@/components/wizard/question-view";
import { controlId } from "@/components/wizard/read-page";
import { EXPECTATION_PARTS, type ExpectationPart } from "@/lib/controls/expectation-parts";

type Props = {
  field: FieldView;
  rowId: string;
  position: number;
  isLast: boolean;
  title: string;
  parts: readonly ExpectationPart[];
  /** Null when all parts are open. */
  onAll: (() => void) | null;
  onOpen: (part: ExpectationPart) => void;
  onClose: () => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
};

/** The part of an expectation that is being written: the same controls as everywhere. */
export function MatrixPanel(props: Props) {
  const { field, rowId, position, isLast, title, parts, onAll, onOpen, onClose } = props;
  const t = useTranslations("controls.expectation-matrix");
  const columns = EXPECTATION_PARTS.filter(({ id }) => parts.includes(id))
    .flatMap((part): readonly string[] => part.columns)
    .flatMap((path) => field.columns.filter((column) => column.path === path));
  const last = EXPECTATION_PARTS.findIndex(({ id }) => id === parts.at(-1));
  const next = EXPECTATION_PARTS[last + 1];
  return (
    <fieldset
      id={`${controlId(field.path, rowId)}__panel`}
      className="min-w-0 border-s-4 border-accent py-3 ps-4"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <legend className="sr-only">{title}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {columns.map((column) => (
          <div key={column.path} className={column.control === "text" ? "sm:col-span-2" : ""}>
            <AnswerControl
              control={column}
              name={`${inputName(field.path)}.${rowId}.${column.path}`}
              id={controlId(field.path, rowId, column.path)}
              inRow
            />
          </div>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-x-4">
        {next === undefined || parts.length > 1 ? null : (
          <Button onClick={() => onOpen(next.id)}>
            {t("next", { part: t(`parts.${next.id}`) })}
          </Button>
        )}
        <Button variant="quiet" onClick={onClose}>
          {t("done")}
        </Button>
        {onAll === null ? null : (
          <Button variant="quiet" onClick={onAll}>
            {t("all")}
          </Button>
        )}
        {position === 0 ? null : (
          <Button variant="quiet" onClick={() => props.onMove(-1)}>
            {t("up")}
          </Button>
        )}
        {isLast ? null : (
          <Button variant="quiet" onClick={() => props.onMove(1)}>
            {t("down")}
          </Button>
        )}
        <Button variant="quiet" onClick={props.onRemove}>
          {t("remove")}
        </Button>
      </div>
    </fieldset>
  );
}

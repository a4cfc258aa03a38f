import { TextInput } from "@/components/ui/text-input";
import { inputName } from "@/components/wizard/inputs";
import { plainText } from "@/components/wizard/plain-text";
import type { RowValues } from "@/components/wizard/row-writer";
import type { QuestionPage } from "@/components/wizard/use-question-page";
import { valueAt } from "@/lib/document/value-at";

type Props = {
  page: QuestionPage;
  list: string;
  id: string;
  label: string;
  /** The row that this cell shows; null until something is written. */
  rowId: string | null;
  /** What a row begun here says besides its number. */
  fresh: RowValues;
  readOnly: boolean;
  /** Element ids of the cells that the arrow keys lead to. */
  above: string;
  below: string;
};

/** One number of the table: writing begins a row, emptying takes it out, arrows and Enter move. */
export function SlotCell({ page, list, id, label, rowId, fresh, readOnly, above, below }: Props) {
  const typed =
    rowId === null ? "" : plainText(valueAt(page.inputs[inputName(list)], `${rowId}.slots`));
  const write = (words: string) => {
    if (rowId !== null) page.typeInto(list, rowId, "slots", words);
    else if (words.trim() !== "") page.addRows(list, [{ ...fresh, slots: words }]);
  };
  return (
    <TextInput
      id={id}
      aria-label={label}
      value={typed}
      inputMode="numeric"
      autoComplete="off"
      readOnly={readOnly}
      className="px-2 text-end"
      onChange={({ target }) => {
        write(target.value);
      }}
      onBlur={() => {
        const field = page.asked.find(({ path }) => path === list);
        if (rowId !== null && typed.trim() === "" && field !== undefined)
          page.removeRow(field, rowId);
      }}
      onKeyDown={(event) => {
        const to = event.key === "ArrowUp" ? above : MOVES_DOWN.has(event.key) ? below : null;
        const target = to === null ? null : document.getElementById(to);
        if (target === null) return;
        event.preventDefault();
        target.focus();
      }}
    />
  );
}

const MOVES_DOWN: ReadonlySet<string> = new Set(["ArrowDown", "Enter"]);

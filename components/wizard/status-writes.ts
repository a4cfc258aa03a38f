import type { AnswerWrite } from "@/components/wizard/autosave";
import { listMarkAddress } from "@/components/wizard/list-mark";
import type { FieldView, QuestionView } from "@/components/wizard/question-view";
import type { Unit } from "@/components/wizard/read-page";
import type { SetAside } from "@/components/wizard/set-aside";

/** What Continue writes: every answered unit is final; one that was emptied is not addressed again. */
export function finalWrites(view: QuestionView, units: readonly Unit[]): AnswerWrite[] {
  const answered = units.flatMap((unit): AnswerWrite[] => {
    const value = unit.value ?? null;
    if (value === null && view.marks[unit.address] === undefined) return [];
    return [
      { address: unit.address, value, status: value === null ? "not_yet" : "final", ...CLOSED },
    ];
  });
  return [...answered, ...clearedListMarks(view, units)];
}

/** What leaving a question open, or saying that it does not apply, writes: a mark on each of its answers. */
export function asideWrites(
  view: QuestionView,
  fields: readonly FieldView[],
  units: readonly Unit[],
  aside: SetAside,
): AnswerWrite[] {
  const mark = aside.status === "discussing" ? aside : { ...aside, openOwner: null, openDue: null };
  return fields.flatMap((field): AnswerWrite[] => {
    const own = units.filter((unit) => unit.field === field && unit.problems.length === 0);
    if (field.control === "rows" && own.length === 0)
      return [{ address: listMarkAddress(field.path), value: null, ...mark }];
    return own.map((unit) => ({
      address: unit.address,
      value: aside.status === "discussing" ? (unit.value ?? null) : null,
      ...mark,
    }));
  });
}

const CLOSED = { reason: null, openOwner: null, openDue: null } as const;

/** A list that has rows now is neither open nor set aside as a whole any more. */
function clearedListMarks(view: QuestionView, units: readonly Unit[]): AnswerWrite[] {
  const lists = new Set(
    units.filter((unit) => unit.field.control === "rows").map((unit) => unit.field.path),
  );
  return [...lists].flatMap((list): AnswerWrite[] => {
    const address = listMarkAddress(list);
    const mark = view.marks[address];
    if (mark === undefined || mark.status === "not_yet") return [];
    return [{ address, value: null, status: "not_yet", ...CLOSED }];
  });
}

import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";

/** A defined term in running text is marked as one: _Funded Slot_, not Funded Slot. */
export const termsMarked: Check = ({ templates }, uses) => {
  const marked = uses.flatMap(({ what }) => (what.kind === "definition" ? [what.text] : []));
  const names = [...new Set([...marked, ...Object.values(templates.terms).map((term) => term.name)])];
  const patterns = names
    .filter((name) => /^[A-Z]/.test(name))
    .map((name) => ({ name, pattern: new RegExp(`(?<![\\w-])${escaped(name)}(s|es)?(?![\\w-])`, "g") }));
  return uses.flatMap(({ what, file, line }) => {
    if (what.kind !== "text") return [];
    return patterns
      .filter(({ name, pattern }) => [...what.text.matchAll(pattern)].some((found) => counts(name, what.text, found.index)))
      .map(({ name }) => problem(file, line, `${name} is a defined term: mark it as _${name}_`));
  });
};

/** One capitalised word at the start of a sentence may just be that; inside a longer name it is no use. */
function counts(name: string, text: string, index: number): boolean {
  const before = text.slice(0, index);
  if (!name.includes(" ") && (/(^|[.:!?]["”)]? +)["“(]?$/.test(before) || before.trim() === "")) return false;
  return !/[A-Z][\w-]* $/.test(before) && !/^ (?:[A-Z])/.test(text.slice(index + name.length));
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

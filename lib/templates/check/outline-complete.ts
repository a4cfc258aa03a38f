import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";

/** Every slot names a text that exists and has a default; every text has a slot. */
export const outlineComplete: Check = ({ outline, templates, lineInOutline, files }) => {
  const here = (path: PropertyKey[], message: string) => problem("outline.yaml", lineInOutline(path), message);
  const used = new Set<string>();
  const find = (id: string, path: PropertyKey[]) => {
    used.add(id);
    return templates.texts[id] ? [] : [here(path, `No file has the text ${id}`)];
  };

  const inSlots = outline.articles.flatMap((article, a) =>
    article.slots.flatMap((slot, s) => {
      const path = ["articles", a, "slots", s];
      if ("clause" in slot) return find(slot.clause, path);
      const choices = slot.choose.flatMap(({ clause }, index) => find(clause, [...path, "choose", index]));
      if (slot.default === undefined) return [...choices, here(path, `Slot ${slot.slot} has no default`)];
      return [...choices, ...find(slot.default, [...path, "default"])];
    }),
  );
  const inSchedules = outline.schedules.flatMap(({ schedule }, index) => find(schedule, ["schedules", index]));
  const unused = Object.values(templates.texts)
    .filter((text) => files.has(text.file) && !used.has(text.id))
    .map((text) => problem(text.file, 1, `No slot of the outline holds ${text.id}`));
  return [...inSlots, ...inSchedules, ...unused];
};

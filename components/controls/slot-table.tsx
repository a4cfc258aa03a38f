"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { RowsBehind } from "@/components/controls/rows-behind";
import { SlotCell } from "@/components/controls/slot-cell";
import { SlotLimits } from "@/components/controls/slot-limits";
import { HeaderCell, Table } from "@/components/ui/table";
import { answerText } from "@/components/wizard/answer-text";
import { useAnswerWords } from "@/components/wizard/use-answer-words";
import { type SlotLine, type SlotPhase, slotTable } from "@/lib/controls/slot-table";

const LIST = "svc.slots";

/** Slots by place and phase in one table, against licenses, the strictest rule and each phase's number. */
export default function SlotTable({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.slot-table");
  const words = useAnswerWords();
  const { places, phases, loose } = slotTable(page.answers, view.law);
  const field = page.asked.find(({ path }) => path === LIST);
  const usual = usualKind(page.answers);
  const said = (column: "funding" | "ageBand", value: unknown) => {
    const found = field?.columns.find(({ path }) => path === column);
    return found === undefined ? "" : answerText(found, value, words);
  };
  const lines = places.flatMap((place) =>
    linesOf(place.lines, place.id).map((line, index) => ({ place, line, index })),
  );
  return (
    <>
      <MadeSection id="slot-table" title={t("title")} lead={t("lead")}>
        {places.length === 0 || phases.length === 0 ? (
          <p className="mt-3">{t(places.length === 0 ? "needsPlaces" : "needsPhases")}</p>
        ) : (
          <Table caption={t("title")} captionHidden>
            <thead>
              <tr>
                <HeaderCell>{t("place")}</HeaderCell>
                {phases.map(({ id, name }) => (
                  <HeaderCell key={id}>{name}</HeaderCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ place, line, index }, position) => (
                <tr key={`${place.id}-${String(index)}`} className="border-b border-rule">
                  <th scope="row" className="py-2 pe-3 text-start align-top font-normal">
                    {index === 0 ? <span className="block font-semibold">{place.name}</span> : null}
                    {place.lines.length > 1 ? (
                      <span className="block text-sm text-quiet">
                        {[said("funding", line.funding), said("ageBand", line.ageBand)]
                          .filter(Boolean)
                          .join(", ")}
                      </span>
                    ) : null}
                    {index === 0 ? <SlotLimits place={place} /> : null}
                  </th>
                  {phases.map((phase) => (
                    <td key={phase.id} className="w-20 py-2 pe-2 align-top">
                      <SlotCell
                        page={page}
                        list={LIST}
                        id={cellId(position, phase.id)}
                        label={t("cell", { place: place.name, phase: phase.name })}
                        rowId={line.cells[phase.id]?.rowId ?? null}
                        fresh={{
                          siteId: place.id,
                          phaseId: phase.id,
                          funding: line.funding ?? usual.funding,
                          ageBand: line.ageBand ?? usual.ageBand,
                        }}
                        readOnly={!view.open}
                        above={cellId(position - 1, phase.id)}
                        below={cellId(position + 1, phase.id)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" className="py-2 pe-3 text-start align-top font-semibold">
                  {t("placed")}
                </th>
                {phases.map((phase) => (
                  <td key={phase.id} className="py-2 pe-2 align-top tabular-nums">
                    <Placed phase={phase} />
                  </td>
                ))}
              </tr>
            </tfoot>
          </Table>
        )}
        {loose === 0 ? null : <p className="mt-2 text-attention">{t("loose", { count: loose })}</p>}
      </MadeSection>
      <RowsBehind list={LIST} page={page} summary={t("each")}>
        {plain(LIST)}
      </RowsBehind>
    </>
  );
}

function Placed({ phase: { slots, placed } }: { phase: SlotPhase }) {
  const t = useTranslations("controls.slot-table");
  if (slots === undefined) return placed;
  const gap = slots - placed;
  return (
    <>
      <span className="font-semibold">{t("of", { placed, slots })}</span>
      {gap === 0 ? null : (
        <span className="block text-sm text-attention">
          {gap > 0 ? t("missing", { gap }) : t("over", { gap: -gap })}
        </span>
      )}
    </>
  );
}

/** A place without rows yet has one empty line to write in. */
function linesOf(lines: readonly SlotLine[], siteId: string): readonly SlotLine[] {
  return lines.length > 0
    ? lines
    : [{ key: siteId, siteId, funding: undefined, ageBand: undefined, cells: {} }];
}

/** What a new row is about unless it is said otherwise: as the rows before it, or the only one there is. */
function usualKind({ svc, funding }: MadeProps["page"]["answers"]) {
  const last = svc?.slots?.at(-1);
  return {
    funding: last?.funding ?? funding?.streams?.[0]?.source,
    ageBand: last?.ageBand ?? svc?.ageBands?.[0],
  };
}

const cellId = (line: number, phaseId: string) => `slot-cell-${String(line)}-${phaseId}`;

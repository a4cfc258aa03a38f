import type { Answers } from "@/lib/answers/schema";
import type { LimitPack } from "@/lib/law/claims";
import { homeLimits } from "@/lib/law/home-limits";
import { roomLimits } from "@/lib/law/room-limits";
import type { AppliedLimit } from "@/lib/law/strictest";

type SlotRow = NonNullable<NonNullable<Answers["svc"]>["slots"]>[number];

/** The slots of one place, kind of money and age, by phase; a cell knows the row it is saved in. */
export type SlotLine = {
  key: string;
  siteId: string;
  funding: SlotRow["funding"];
  ageBand: SlotRow["ageBand"];
  cells: Readonly<Record<string, { rowId: string; slots: number | undefined }>>;
};

/** A phase and how many of its slots have found a place. */
export type SlotPhase = { id: string; name: string; slots: number | undefined; placed: number };

/** A place, the most children that any phase puts there, and the most that may be there. */
export type SlotPlace = {
  id: string;
  name: string;
  most: number;
  capacity: number | undefined;
  /** What groups and homes may hold by the strictest rule; undefined where nothing is known of them. */
  groups: { most: number; applied: AppliedLimit | null } | undefined;
  lines: SlotLine[];
};

export type SlotTable = {
  places: SlotPlace[];
  phases: SlotPhase[];
  /** Rows without a place or a phase: they cannot stand in the table yet. */
  loose: number;
};

/** X4 as a table: places down, phases across, beside what each place may hold. */
export function slotTable(answers: Answers, pack: LimitPack): SlotTable {
  const rows = answers.svc?.slots ?? [];
  const phases = answers.start?.phases ?? [];
  const sites = answers.svc?.sites ?? [];
  const isPlaced = (row: SlotRow) =>
    phases.some(({ id }) => id === row.phaseId) && sites.some(({ id }) => id === row.siteId);
  return {
    phases: phases.map(({ id, name, slots }) => ({
      id,
      name: name ?? id,
      slots,
      placed: total(rows.filter((row) => row.phaseId === id && isPlaced(row))),
    })),
    places: sites.map((site) => {
      const own = rows.filter((row) => row.siteId === site.id && isPlaced(row));
      return {
        id: site.id,
        name: site.name ?? site.id,
        most: Math.max(
          0,
          ...phases.map(({ id }) => total(own.filter((row) => row.phaseId === id))),
        ),
        capacity: site.licensedCapacity,
        groups: groupsAt(site.id, answers, pack),
        lines: linesOf(site.id, own),
      };
    }),
    loose: rows.filter((row) => !isPlaced(row)).length,
  };
}

/** Rows of the same place, money and age are one line; a phase met twice begins a second one. */
function linesOf(siteId: string, rows: readonly SlotRow[]): SlotLine[] {
  const lines: (Omit<SlotLine, "cells"> & { cells: Record<string, SlotLine["cells"][string]> })[] =
    [];
  for (const { id, funding, ageBand, phaseId = "", slots } of rows) {
    const open = lines.find(
      (line) =>
        line.funding === funding && line.ageBand === ageBand && line.cells[phaseId] === undefined,
    );
    const cell = { rowId: id, slots };
    if (open !== undefined) open.cells[phaseId] = cell;
    else lines.push({ key: id, siteId, funding, ageBand, cells: { [phaseId]: cell } });
  }
  return lines;
}

/** What the rooms and homes of a place may hold together, and the rule when it is only one. */
function groupsAt(siteId: string, answers: Answers, pack: LimitPack): SlotPlace["groups"] {
  const rooms = (answers.svc?.classrooms ?? []).filter((room) => room.siteId === siteId);
  const homes = (answers.svc?.fccHomes ?? []).filter((home) => home.siteId === siteId);
  const limits = [
    ...rooms.map((room) => roomLimits(room, answers, pack).group),
    ...homes.map((home) => homeLimits(home, answers, pack).total),
  ];
  if (limits.length === 0 || limits.some((limit) => limit === null)) return undefined;
  return {
    most: limits.reduce((sum, limit) => sum + (limit?.value ?? 0), 0),
    applied: limits.length === 1 ? (limits[0] ?? null) : null,
  };
}

function total(rows: readonly SlotRow[]): number {
  return rows.reduce((sum, { slots }) => sum + (slots ?? 0), 0);
}

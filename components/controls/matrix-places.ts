import { controlId } from "@/components/wizard/read-page";
import type { ExpectationPart } from "@/lib/controls/expectation-parts";

/** What of a row is being written: one part of it, or all. */
export type OpenPart = { rowId: string; part: ExpectationPart | "all" };

/** The element id of a cell of the table of expectations. */
export function partCellId(rowId: string, part: string): string {
  return `${controlId("exp", rowId)}__cell__${part}`;
}

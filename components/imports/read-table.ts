import Papa from "papaparse";

/** A table as it was pasted: its headings and its rows, every cell trimmed. */
export type PastedTable = { headings: string[]; rows: string[][] };

/**
 * Reads comma, semicolon or tab separated text, as spreadsheets save or copy it. Rows without any
 * words are left out. Null when there is no heading row with at least one row below it.
 */
export function readTable(text: string): PastedTable | null {
  const { data } = Papa.parse<string[]>(text.replace(BYTE_ORDER_MARK, ""), {
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", "\t", ";"],
  });
  const [headings, ...rows] = data.map((row) => row.map((cell) => cell.trim()));
  return headings === undefined || rows.length === 0 ? null : { headings, rows };
}

const BYTE_ORDER_MARK = /^\uFEFF/;

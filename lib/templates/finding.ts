/** Something to mend in the templates, or to know (`info`). Lines are 1-based. */
export type Finding = { file: string; line: number; message: string; severity: "problem" | "info" };

export function problem(file: string, line: number, message: string): Finding {
  return { file, line, message, severity: "problem" };
}

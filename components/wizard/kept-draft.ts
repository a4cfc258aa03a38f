import type { PageInputs, RowOrder } from "@/components/wizard/inputs";

/** What a person typed on a page that the server has not confirmed yet. */
export type KeptDraft = { inputs: PageInputs; order: RowOrder; revisions: Record<string, number> };

/** Keeps a page's typing in this browser. Storage may be full or forbidden: then it simply does not keep. */
export function keepDraft(key: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    /* The page still holds it, and the autosave still tries. */
  }
}

export function findKeptDraft(key: string): KeptDraft | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? null : (JSON.parse(kept) as KeptDraft);
  } catch {
    return null;
  }
}

export function dropKeptDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    /* Nothing was kept. */
  }
}

export function draftKey(agreementId: string, taskId: string, pageId: string): string {
  return `draft:${agreementId}:${taskId}:${pageId}`;
}

/** The pages of an agreement, as `task/page`, whose typing is kept here. */
export function listKeptDrafts(agreementId: string): string[] {
  const start = `draft:${agreementId}:`;
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length).replace(":", "/"));
  } catch {
    return [];
  }
}

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type TagTone = "done" | "open" | "attention" | "ours" | "theirs" | "danger" | "quiet";

/** A state in words. What is done stands as plain text; what waits for somebody stands out. */
export function StatusTag({ tone, children }: { tone: TagTone; children: ReactNode }) {
  return (
    <span className={classNames("inline-block text-sm leading-tight", TONES[tone])}>
      {children}
    </span>
  );
}

const PILL = "rounded-full border border-transparent px-3 py-1";

const TONES: Record<TagTone, string> = {
  done: "text-ink",
  quiet: "text-quiet",
  open: `${PILL} bg-accent-soft text-accent`,
  attention: `${PILL} bg-attention-soft text-attention`,
  ours: `${PILL} bg-ours-soft text-ours`,
  theirs: `${PILL} bg-theirs-soft text-theirs`,
  danger: `${PILL} bg-danger-soft text-danger`,
};

import { classNames } from "@/components/ui/class-names";

type Props = { side: "ours" | "theirs"; className?: string };

/** Round and blue for the reader's own side, a brown diamond for the other: shape is the second cue. */
export function PartyMark({ side, className }: Props) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 12 12"
      className={classNames(
        "inline-block size-3 shrink-0 fill-current forced-color-adjust-none",
        MARK_COLOR[side],
        className,
      )}
    >
      {side === "ours" ? <circle cx="6" cy="6" r="5.5" /> : <path d="M6 0 12 6 6 12 0 6Z" />}
    </svg>
  );
}

const MARK_COLOR = { ours: "text-ours", theirs: "text-theirs" } as const;

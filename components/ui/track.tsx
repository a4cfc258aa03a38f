import { classNames } from "@/components/ui/class-names";

/** Something on a track: a point, or a span when `to` is set. Places are 0 to 100. */
export type Mark = { id: string; at: number; to?: number };

type Props = {
  marks: readonly Mark[];
  /** Faint upright lines, 0 to 100: the months, say. */
  rulers?: readonly number[];
  tone?: "accent" | "ours" | "theirs" | "attention";
};

/**
 * A line of time. Coordinates are percentages, so it fits every width and nothing is squeezed. For
 * the eye only: whoever draws it says the same in words beside it.
 */
export function Track({ marks, rulers = [], tone = "accent" }: Props) {
  return (
    <svg
      aria-hidden
      className={classNames("h-6 w-full overflow-visible forced-color-adjust-none", TONES[tone])}
    >
      <line x1="0" x2="100%" y1="12" y2="12" className="stroke-rule" strokeWidth="1" />
      {rulers.map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="4" y2="20" className="stroke-rule" />
      ))}
      {marks.map(({ id, at, to }) =>
        to === undefined ? (
          <circle key={id} cx={percent(at)} cy="12" r="5" className="fill-current" />
        ) : (
          <rect
            key={id}
            x={percent(at)}
            width={percent(Math.max(0.5, to - at))}
            y="5"
            height="14"
            rx="3"
            className="fill-current"
          />
        ),
      )}
    </svg>
  );
}

/** The names of places along a track, such as months, each beginning at its place. */
export function TrackScale({ labels }: { labels: readonly { at: number; label: string }[] }) {
  return (
    <svg aria-hidden className="h-5 w-full overflow-visible">
      {labels.map(({ at, label }) => (
        <text key={at} x={percent(at)} y="15" fontSize="13" className="fill-quiet">
          {label}
        </text>
      ))}
    </svg>
  );
}

const percent = (share: number) => `${String(share)}%`;

const TONES = {
  accent: "text-accent",
  ours: "text-ours",
  theirs: "text-theirs",
  attention: "text-attention",
} as const;

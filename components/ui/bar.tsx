import { classNames } from "@/components/ui/class-names";

type Props = { share: number; tone?: "accent" | "ours" | "theirs" };

/** A bar as long as its share (0 to 1) of the room it has. For the eye only: the number stands beside it. */
export function Bar({ share, tone = "accent" }: Props) {
  const width = Math.max(0, Math.min(1, share)) * 100;
  return (
    <svg aria-hidden className={classNames("h-4 w-full forced-color-adjust-none", TONES[tone])}>
      <rect width={`${String(width)}%`} height="100%" rx="2" className="fill-current" />
    </svg>
  );
}

const TONES = { accent: "text-accent", ours: "text-ours", theirs: "text-theirs" } as const;

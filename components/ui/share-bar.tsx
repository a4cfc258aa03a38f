type Props = {
  /** Zero to one: the part that is there. */
  share: number;
  /** What the bar shows, in words, for those who do not see it. */
  label: string;
};

/** One bar: filled as far as the share goes, hatched for what is missing. Drawn in SVG, so no inline style. */
export function ShareBar({ share, label }: Props) {
  const filled = Math.max(0, Math.min(1, share)) * 100;
  return (
    <svg
      role="img"
      aria-label={label}
      className="h-3 w-full rounded-full"
      preserveAspectRatio="none"
      viewBox="0 0 100 3"
    >
      <defs>
        <pattern id="share-bar-hatch" width="1.6" height="3" patternUnits="userSpaceOnUse">
          <rect width="1.6" height="3" className="fill-attention-soft" />
          <path d="M0 3 0.8 0H1.6L0.8 3Z" className="fill-attention" />
        </pattern>
      </defs>
      <rect x="0" y="0" width="100" height="3" fill="url(#share-bar-hatch)" />
      <rect x="0" y="0" width={filled} height="3" className="fill-accent" />
    </svg>
  );
}

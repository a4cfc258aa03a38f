type Props = { targetId: string; children: string };

/** The first stop of the keyboard: past the header, to the page. */
export function SkipLink({ targetId, children }: Props) {
  return (
    <a
      href={`#${targetId}`}
      className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:inline-flex focus:min-h-11 focus:items-center focus:bg-accent focus:px-4 focus:text-on-accent"
    >
      {children}
    </a>
  );
}

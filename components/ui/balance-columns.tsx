import { classNames } from "@/components/ui/class-names";
import { PartyMark } from "@/components/ui/party-mark";

export type BalanceSide = { side: "ours" | "theirs"; name: string; count: number };

/** Two columns side by side, each as high as its number, with the number in it. */
export function BalanceColumns({
  sides,
  caption,
}: {
  sides: readonly [BalanceSide, BalanceSide];
  caption: string;
}) {
  const most = Math.max(1, ...sides.map((side) => side.count));
  return (
    <figure>
      <div className="grid grid-cols-2 items-end gap-0.5">
        {sides.map((side) => (
          <svg
            key={side.side}
            aria-hidden
            viewBox="0 0 100 80"
            preserveAspectRatio="xMidYMax meet"
            className="w-full forced-color-adjust-none"
          >
            <rect
              x="0"
              y={80 - heightOf(side.count, most)}
              width="100"
              height={heightOf(side.count, most)}
              rx="2"
              className={side.side === "ours" ? "fill-ours" : "fill-theirs"}
            />
            <text
              x="50"
              y={94 - heightOf(side.count, most)}
              textAnchor="middle"
              fontSize="11"
              fontWeight="600"
              className="fill-on-figure"
            >
              {side.count}
            </text>
          </svg>
        ))}
      </div>
      <dl className="mt-1 grid grid-cols-2 gap-2 text-center text-sm">
        {sides.map((side) => (
          <div key={side.side} className="flex flex-col items-center">
            <dt
              className={classNames(
                "flex flex-wrap items-center justify-center gap-1.5 text-quiet",
              )}
            >
              <PartyMark side={side.side} />
              {side.name}
            </dt>
            <dd className="sr-only">{side.count}</dd>
          </div>
        ))}
      </dl>
      <figcaption className="mt-2 text-sm text-quiet">{caption}</figcaption>
    </figure>
  );
}

/** Never lower than the number inside needs. */
function heightOf(count: number, most: number): number {
  return Math.max(20, Math.round((count / most) * 80));
}

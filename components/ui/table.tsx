import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = {
  caption: ReactNode;
  captionHidden?: boolean;
  /** Set row by row where it has no room; its cells say `data-column`. */
  folds?: boolean;
  children: ReactNode;
};

/** From so many columns on, a phone has no room for a table. */
export const MANY_COLUMNS = 4;

/** A table that scrolls inside its own frame on narrow screens; the frame can be reached by keyboard. */
export function Table({ caption, captionHidden = false, folds = false, children }: Props) {
  return (
    <div className="overflow-x-auto" role="group" tabIndex={0}>
      <table
        role="table"
        className={classNames("w-full border-collapse text-start", folds && "folding-table")}
      >
        <caption className={captionHidden ? "sr-only" : "pb-2 text-start font-semibold"}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

type HeaderProps = ComponentProps<"th"> & {
  /** Over numbers the heading stands at the end, like them. */
  over?: "words" | "numbers";
};

export function HeaderCell({ className, over = "words", ...rest }: HeaderProps) {
  return (
    <th
      scope="col"
      className={classNames(
        "border-b-2 border-ink py-2 pe-4 align-bottom text-sm font-semibold",
        over === "numbers" ? "text-end" : "text-start",
        className,
      )}
      {...rest}
    />
  );
}

/** The first cell of a row, which names it. */
export function RowHeaderCell({ className, ...rest }: ComponentProps<"th">) {
  return (
    <th
      scope="row"
      className={classNames(
        "border-b border-rule py-2 pe-4 text-start align-top font-semibold",
        className,
      )}
      {...rest}
    />
  );
}

export function Cell({ className, ...rest }: ComponentProps<"td">) {
  return (
    <td className={classNames("border-b border-rule py-2 pe-4 align-top", className)} {...rest} />
  );
}

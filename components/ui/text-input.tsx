import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_STYLE } from "@/components/ui/control-style";

type Props = Omit<ComponentProps<"input">, "prefix"> & {
  /** A sign before the value, such as "$"; spoken through the label or hint, so hidden from readers. */
  prefix?: string | undefined;
  /** A unit after the value, such as "days". */
  suffix?: string | undefined;
};

/** One line of text, with an optional sign before it and an optional unit after it. */
export function TextInput({ prefix, suffix, className, ...rest }: Props) {
  const input = (
    <input
      className={classNames(CONTROL_STYLE, prefix !== undefined && "ps-7", className)}
      {...rest}
    />
  );
  if (prefix === undefined && suffix === undefined) return input;
  return (
    <span className="flex items-center gap-2">
      <span className="relative min-w-0 grow">
        {prefix === undefined ? null : (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 start-3 flex items-center text-quiet"
          >
            {prefix}
          </span>
        )}
        {input}
      </span>
      {suffix === undefined ? null : <span className="text-quiet">{suffix}</span>}
    </span>
  );
}

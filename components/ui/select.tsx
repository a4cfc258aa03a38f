import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_STYLE } from "@/components/ui/control-style";

export type Option = { value: string; label: string; hint?: string };

type Props = ComponentProps<"select"> & {
  options: readonly Option[];
  /** The words of the empty first choice. */
  emptyLabel: string;
};

/** The platform's own list: familiar, and right on every phone. */
export function Select({ options, emptyLabel, className, ...rest }: Props) {
  return (
    <select className={classNames(CONTROL_STYLE, "pe-8", className)} {...rest}>
      <option value="">{emptyLabel}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

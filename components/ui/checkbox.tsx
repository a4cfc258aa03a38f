import type { ComponentProps, ReactNode } from "react";
import { CHOICE_MARK, CHOICE_ROW } from "@/components/ui/choice-style";

type Props = Omit<ComponentProps<"input">, "type" | "children"> & {
  label: ReactNode;
  hint?: ReactNode;
};

export function Checkbox({ label, hint, ...rest }: Props) {
  return (
    <label className={CHOICE_ROW}>
      <input type="checkbox" className={CHOICE_MARK} {...rest} />
      <span className="min-w-0">
        {label}
        {hint ? <span className="block text-sm text-quiet">{hint}</span> : null}
      </span>
    </label>
  );
}

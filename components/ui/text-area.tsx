import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_STYLE } from "@/components/ui/control-style";

/** Several lines; grows with what is written where the browser can. */
export function TextArea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={classNames(CONTROL_STYLE, "field-sizing-content min-h-28 resize-y", className)}
      {...rest}
    />
  );
}

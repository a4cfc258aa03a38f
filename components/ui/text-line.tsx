import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_STYLE } from "@/components/ui/control-style";

type Props = Omit<ComponentProps<"textarea">, "rows" | "defaultValue"> & { defaultValue: string };

/** About what a line holds on a phone; only browsers that cannot grow a box go by it. */
const LINE_LENGTH = 40;

/** One line of words that wraps and grows where there is little room. Enter sends the form, as in any line. */
export function TextLine({ className, onChange, defaultValue, ...rest }: Props) {
  return (
    <textarea
      rows={Math.max(1, Math.ceil(defaultValue.length / LINE_LENGTH))}
      className={classNames(CONTROL_STYLE, "field-sizing-content resize-none", className)}
      defaultValue={defaultValue}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
      onChange={(event) => {
        const box = event.currentTarget;
        // What is pasted may have several lines.
        if (box.value.includes("\n")) box.value = box.value.replaceAll(/\s*\n\s*/g, " ");
        onChange?.(event);
      }}
      {...rest}
    />
  );
}

import type { ComponentProps } from "react";
import { CHOICE_MARK, CHOICE_ROW } from "@/components/ui/choice-style";
import type { Option } from "@/components/ui/select";

type Props = {
  id: string;
  options: readonly Option[];
  /** Passed to every radio: name, onChange, ref, checked by `value`. */
  input: Omit<ComponentProps<"input">, "type" | "id" | "value">;
  /** The chosen value when controlled; leave out for a form that reads the DOM. */
  value?: string;
  defaultValue?: string;
  inline?: boolean;
};

/** One of a few. Put it in a Fieldset, which carries the question. */
export function RadioGroup({ id, options, input, value, defaultValue, inline = false }: Props) {
  return (
    <div className={inline ? "flex flex-wrap gap-x-8" : ""}>
      {options.map((option, index) => (
        <label key={option.value} className={CHOICE_ROW}>
          <input
            {...input}
            type="radio"
            id={index === 0 ? `${id}-first` : undefined}
            value={option.value}
            className={CHOICE_MARK}
            {...(value === undefined ? {} : { checked: value === option.value })}
            {...(defaultValue === undefined
              ? {}
              : { defaultChecked: defaultValue === option.value })}
          />
          <span className="min-w-0">
            {option.label}
            {option.hint === undefined ? null : (
              <span className="block text-sm text-quiet">{option.hint}</span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}

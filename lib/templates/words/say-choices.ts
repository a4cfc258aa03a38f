import { asInSentence } from "@/lib/templates/choices-schema";
import type { TemplateSet } from "@/lib/document/source";
import { mapped } from "@/lib/templates/words/mapped";
import type { Say } from "@/lib/templates/words/say";

/**
 * The labels of the interface, said. `text` follows the label, for sentences of the interface: what the
 * agreement prints comes from the template set itself and stays English.
 */
export function sayChoices(choices: TemplateSet["choices"], say: Say): TemplateSet["choices"] {
  return mapped(choices, (values, name) =>
    mapped(values, (words, value) => {
      const label = say([name, value], words.label);
      return label === words.label ? words : { label, text: asInSentence(label) };
    }),
  );
}

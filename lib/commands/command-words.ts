import { createTranslator } from "use-intl/core";
import commands from "@/lib/i18n/messages/en/commands.json";

/** The words of one command, from the same catalogue as the interface. Commands speak English. */
export function commandWords<Name extends keyof typeof commands>(command: Name) {
  return createTranslator({
    locale: "en",
    messages: { commands },
    namespace: `commands.${command}`,
  });
}

import { createTranslator } from "next-intl";
import start from "@/lib/i18n/messages/en/start.json";

/** The words of starting and stopping, by key of `messages/en/start.json`. */
export const words = createTranslator({ locale: "en", messages: start, timeZone: "UTC" });

/** One line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One line about what went wrong; it shows also where the ordinary output is not wanted. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

import type { Checks } from "@/lib/health/wording";
import type { Words } from "@/lib/health/words";
import type { AdviceFile } from "@/lib/templates/load-advice";
import { mapped } from "@/lib/templates/words/mapped";
import { type Place, said, type Say } from "@/lib/templates/words/say";

/** What findings say, by rule: message, why and fix, and those of its variants. */
export function sayChecks(checks: Checks, say: Say): Checks {
  return mapped(checks, (check, id) => {
    const own = said(check, ["message", "why", "fix"], [id], say);
    const { variants } = check;
    if (variants === undefined) return own;
    return {
      ...own,
      variants: mapped(variants, (words, name) =>
        said(words, ["message", "fix"], [id, "variants", name], say),
      ),
    };
  });
}

/**
 * How findings speak of parties, vague words and provisions. What the scanners look for stays: they read
 * the agreement, which is English.
 */
export function sayWords(words: Words, say: Say): Words {
  return {
    ...words,
    names: mapped(words.names, (group, name) =>
      mapped(group, (text, key) => say(["names", name, key], text)),
    ),
    vague: words.vague.map((entry) => ({
      ...entry,
      suggest: say(["vague", entry.says[0] ?? ""], entry.suggest),
    })),
    provisions: words.provisions.map((entry) => ({
      ...entry,
      name: say(["provisions", entry.limit], entry.name),
    })),
  };
}

/** The pieces of field advice. Where each comes from is a name and stays. */
export function sayAdvice(file: AdviceFile, say: Say): AdviceFile {
  const place: Place = ["bullets"];
  const bullets = mapped(file.bullets, (advice, id) =>
    said(advice, ["bullet"], [...place, id], say),
  );
  return { ...file, bullets };
}

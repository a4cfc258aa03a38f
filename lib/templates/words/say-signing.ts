import type { SigningWords } from "@/lib/templates/signing-words";
import type { Say } from "@/lib/templates/words/say";

/** What people agree to, as a courtesy translation: the English beside it is what they sign. */
export function saySigning(words: SigningWords, say: Say): SigningWords {
  const { consent, intent, authority } = words;
  const paragraphs = consent.paragraphs.map((paragraph, index) =>
    say(["consent", "paragraphs", String(index)], paragraph),
  );
  return {
    ...words,
    consent: { ...consent, paragraphs },
    intent: { ...intent, sentence: say(["intent", "sentence"], intent.sentence) },
    authority: { ...authority, sentence: say(["authority", "sentence"], authority.sentence) },
  };
}

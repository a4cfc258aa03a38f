import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

const PROVISIONS = "c50-federal-provisions";

/** L59: each federal provision that the amount asks for is in the text, and its certificate given. */
export const federalProvisions: Rule = {
  id: "L59",
  category: "legal",
  severity: "error",
  find: (subject) =>
    subject.holds("federal-money") ? [...provisions(subject), ...certificate(subject)] : [],
};

function provisions({ answers, document, limits, words }: Subject): Problem[] {
  if (document === null) return [];
  const text = document.textOf(PROVISIONS).toLowerCase();
  const amount = answers.comp?.notToExceedCents ?? 0;
  return words.provisions
    .filter(({ limit, says }) => amount > limits(limit) && !text.includes(says))
    .map(({ limit, name }) => ({
      where: PROVISIONS,
      params: { name, amount: dollars(amount), threshold: dollars(limits(limit)) },
    }));
}

function certificate({ answers, limits }: Subject): Problem[] {
  const threshold = limits("appendix_ii.lobbying_cents");
  const amount = answers.comp?.notToExceedCents ?? 0;
  if (amount <= threshold || answers.fed?.lobbyCert === true) return [];
  const params = { amount: dollars(amount), threshold: dollars(threshold) };
  return [{ where: "fed.lobbyCert", wording: "lobbying", params }];
}

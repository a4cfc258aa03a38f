import type { PartyKey } from "@/lib/document/tree";
import type { Subject } from "@/lib/health/problem";

type Line = NonNullable<NonNullable<Subject["answers"]["ins"]>[number]["line"]>;

/** A line that a party must carry, with the least limits of the rule pack in cents. */
export type RequiredLine = {
  line: Line;
  /** Who carries it; left out where either party may. */
  party?: PartyKey;
  perOccurrenceCents?: number;
  aggregateCents?: number;
};

/** Starter values of ours, not law (dossier C54): the provider carries them, the driver drives insured. */
export function requiredLines({ answers, limits, holds }: Subject): RequiredLine[] {
  const lines: RequiredLine[] = [
    {
      line: "general_liability",
      party: "B",
      perOccurrenceCents: limits("insurance.general_liability.each_cents"),
      aggregateCents: limits("insurance.general_liability.all_cents"),
    },
    {
      line: "abuse_molestation",
      party: "B",
      perOccurrenceCents: limits("insurance.abuse_molestation.each_cents"),
    },
    {
      line: "student_accident",
      perOccurrenceCents: limits("insurance.student_accident.each_cents"),
    },
  ];
  if (answers.party?.B?.entityType !== "sole_proprietor")
    lines.push({ line: "workers_compensation", party: "B" });
  if (holds("family-homes"))
    lines.push({
      line: "fcc_home_liability",
      party: "B",
      perOccurrenceCents: limits("insurance.fcc_home_liability.each_cents"),
    });
  const transport = answers.fac?.transport;
  if (transport?.provided === true)
    lines.push({
      line: "auto",
      party: transport.operator ?? "B",
      perOccurrenceCents: limits("insurance.auto.each_cents"),
    });
  return lines;
}

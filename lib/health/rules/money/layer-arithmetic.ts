import { dollars } from "@/lib/health/money-words";
import type { CrossCheck, Problem, Subject } from "@/lib/health/problem";

type Sum = {
  where: string;
  wording: string;
  cross: CrossCheck;
  stated: number | undefined;
  computed: number | undefined;
  params?: Problem["params"];
};

/** Shares, layers and indirect costs that do not follow from their parts, to the dollar. */
export function arithmetic(subject: Subject): Problem[] {
  const tolerance = subject.limits("health.rounding_cents");
  const wrong = sumsOf(subject).flatMap(({ stated, computed, params, ...where }): Problem[] =>
    stated !== undefined && computed !== undefined && Math.abs(stated - computed) > tolerance
      ? [{ ...where, params: { ...params, stated: dollars(stated), computed: dollars(computed) } }]
      : [],
  );
  return [...wrong, ...rentInBase(subject)];
}

function sumsOf({ answers: { layer, cost, figures } }: Subject): Sum[] {
  const rows = (layer?.sources ?? []).map((row): Sum => {
    const source = row.source ?? row.id;
    const known = row.rateCents !== undefined && row.units !== undefined;
    return {
      where: `layer.sources.${row.id}.expectedCents`,
      wording: "expected",
      cross: "X8",
      stated: row.expectedCents,
      computed: known ? Math.round((row.rateCents ?? 0) * (row.units ?? 0)) : undefined,
      params: { source },
    };
  });
  const direct = cost?.directTotalCents;
  return [
    ...rows,
    {
      where: "layer.hsShareCents",
      wording: "share",
      cross: "X8",
      stated: layer?.hsShareCents,
      computed: figures.layerHsShareCents,
    },
    {
      where: "cost.mtdcBaseCents",
      wording: "mtdc",
      cross: "X7",
      stated: cost?.mtdcBaseCents,
      computed: direct === undefined ? undefined : direct - (cost?.excludedCents ?? 0),
    },
    {
      where: "cost.indirectAmountCents",
      wording: "indirect",
      cross: "X7",
      stated: cost?.indirectAmountCents,
      computed: figures.indirectAmountCents,
    },
  ];
}

function rentInBase({ answers: { cost }, limits }: Subject): Problem[] {
  const problems: Problem[] = [];
  if (cost?.mtdcIncludesRent === true)
    problems.push({ where: "cost.mtdcIncludesRent", wording: "rent", cross: "X7" });
  const most = limits("indirect.de_minimis_pct");
  const rate = cost?.indirectRatePct ?? 0;
  if (cost?.indirectType === "de_minimis" && rate > most) {
    const params = { rate, most };
    problems.push({ where: "cost.indirectRatePct", wording: "deMinimis", cross: "X7", params });
  }
  return problems;
}

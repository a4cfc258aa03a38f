import type { Acknowledgement } from "@/lib/law/card-states";
import type { LawCard } from "@/lib/law/pack";
import type { PartyKey } from "@/lib/document/tree";

/** One law card as a page shows it; plain data for the browser. */
export type LawCardView = Pick<
  LawCard,
  "id" | "topic" | "citation" | "mustKnow" | "responsible" | "evidence" | "cadence" | "provenance"
> &
  Pick<LawCard, "status" | "inMotion" | "checkedOn"> & {
    note: string | null;
    /** Why it applies here; null: to every agreement. */
    appliesBecause: string | null;
    /** The article of its first section: cards are read in these groups. */
    group: string;
    /** What an acknowledgement is bound to. */
    sha256: string;
    acknowledged: Partial<Record<PartyKey, Acknowledgement>>;
    plan: { trainingDate: string; evidence: string } | null;
    /** Revision of the plan that was shown, 0 when there is none. */
    planRevision: number;
  };

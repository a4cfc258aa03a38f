import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { MadeProps } from "@/components/controls/made-props";
import type { MadeControl } from "@/lib/templates/questions";

/** Every control made for a question, fetched only by the page that names it. */
export const MADE: Readonly<Record<MadeControl, LazyExoticComponent<ComponentType<MadeProps>>>> = {
  beliefs: lazy(() => import("@/components/controls/beliefs")),
  "benefit-balance": lazy(() => import("@/components/controls/benefit-balance")),
  "data-flows": lazy(() => import("@/components/controls/data-flows")),
  "decision-matrix": lazy(() => import("@/components/controls/decision-matrix")),
  "dispute-ladder": lazy(() => import("@/components/controls/dispute-ladder")),
  "early-wins": lazy(() => import("@/components/controls/early-wins")),
  "expectation-matrix": lazy(() => import("@/components/controls/expectation-matrix")),
  "give-and-get": lazy(() => import("@/components/controls/give-and-get")),
  "goals-brief": lazy(() => import("@/components/controls/goals-brief")),
  "indirect-base": lazy(() => import("@/components/controls/indirect-base")),
  "layer-table": lazy(() => import("@/components/controls/layer-table")),
  "match-ledger": lazy(() => import("@/components/controls/match-ledger")),
  "meeting-days": lazy(() => import("@/components/controls/meeting-days")),
  "parking-lot": lazy(() => import("@/components/controls/parking-lot")),
  "payment-plan": lazy(() => import("@/components/controls/payment-plan")),
  "phase-timeline": lazy(() => import("@/components/controls/phase-timeline")),
  "relationship-lean": lazy(() => import("@/components/controls/relationship-lean")),
  "slot-table": lazy(() => import("@/components/controls/slot-table")),
};

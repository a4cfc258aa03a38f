import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { MadeProps } from "@/components/controls/made-props";
import type { MadeControl } from "@/lib/templates/questions";

/** Every control made for a question, fetched only by the page that names it. */
export const MADE: Readonly<Record<MadeControl, LazyExoticComponent<ComponentType<MadeProps>>>> = {
  "expectation-matrix": lazy(() => import("@/components/controls/expectation-matrix")),
  "meeting-days": lazy(() => import("@/components/controls/meeting-days")),
  "payment-plan": lazy(() => import("@/components/controls/payment-plan")),
  "phase-timeline": lazy(() => import("@/components/controls/phase-timeline")),
  "relationship-lean": lazy(() => import("@/components/controls/relationship-lean")),
  "slot-table": lazy(() => import("@/components/controls/slot-table")),
};

import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { MadeProps } from "@/components/controls/made-props";
import type { MadeControl } from "@/lib/templates/questions";

/** Every control made for a question, fetched only by the page that names it. */
export const MADE: Readonly<Record<MadeControl, LazyExoticComponent<ComponentType<MadeProps>>>> = {
  "payment-plan": lazy(() => import("@/components/controls/payment-plan")),
};

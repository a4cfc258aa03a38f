import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type Tone = "plain" | "accent" | "attention" | "danger";

type Props = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  role?: "status" | "alert" | undefined;
};

/** A few words beside the text that matter now. The bar at the start is the second cue after colour. */
export function Notice({ tone = "accent", title, children, role }: Props) {
  return (
    <div role={role} className={classNames("border-s-4 px-4 py-3", TONES[tone])}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}

const TONES: Record<Tone, string> = {
  plain: "border-edge bg-sheet",
  accent: "border-accent bg-accent-soft",
  attention: "border-attention bg-attention-soft",
  danger: "border-danger bg-danger-soft",
};

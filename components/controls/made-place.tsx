"use client";

import type { ReactNode } from "react";
import { MADE } from "@/components/controls/made-controls";
import type { MadeProps } from "@/components/controls/made-props";
import { MissingPart } from "@/components/wizard/missing-part";

type Props = MadeProps & { /** All fields of the page, plainly. */ fallback: ReactNode };

/**
 * Draws the control that a page names. The page waits for its script, so that nothing moves under a
 * hand that is quick; when it cannot come, the fields stand plainly, and it is said why.
 */
export function MadePlace({ fallback, ...made }: Props) {
  const name = made.view.control;
  if (name === null || !isMade(name)) return fallback;
  const Control = MADE[name];
  return (
    <MissingPart fallback={fallback}>
      <Control {...made} />
    </MissingPart>
  );
}

function isMade(name: string): name is keyof typeof MADE {
  return Object.hasOwn(MADE, name);
}

"use client";

import { Component, type ReactNode } from "react";
import { MADE } from "@/components/controls/made-controls";
import type { MadeProps } from "@/components/controls/made-props";

type Props = MadeProps & { /** All fields of the page, plainly. */ fallback: ReactNode };

/**
 * Draws the control that a page names. The page waits for its script, so that nothing moves under a
 * hand that is quick; when it cannot come, the fields stand plainly.
 */
export function MadePlace({ fallback, ...made }: Props) {
  const name = made.view.control;
  if (name === null || !isMade(name)) return fallback;
  const Control = MADE[name];
  return (
    <PlainInstead fallback={fallback}>
      <Control {...made} />
    </PlainInstead>
  );
}

function isMade(name: string): name is keyof typeof MADE {
  return Object.hasOwn(MADE, name);
}

type Boundary = { fallback: ReactNode; children: ReactNode };

/** A control whose script does not arrive must not take the question with it. */
class PlainInstead extends Component<Boundary, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

"use client";

import { Component, type ReactNode, Suspense } from "react";
import { MADE } from "@/components/controls/made-controls";
import type { MadeProps } from "@/components/controls/made-props";

type Props = MadeProps & { /** All fields of the page, plainly. */ fallback: ReactNode };

/** Draws the control that a page names. While it is on its way, or cannot come, the fields stand plainly. */
export function MadePlace({ fallback, ...made }: Props) {
  const name = made.view.control;
  if (name === null || !isMade(name)) return fallback;
  const Control = MADE[name];
  return (
    <PlainInstead fallback={fallback}>
      <Suspense fallback={fallback}>
        <Control {...made} />
      </Suspense>
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

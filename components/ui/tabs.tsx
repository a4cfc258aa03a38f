"use client";

import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

type Props = {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  tabs: readonly { value: string; label: string; panel: ReactNode }[];
};

/** A few ways to do one thing, one in view; arrow keys move between them. */
export function Tabs({ label, value, onValueChange, tabs }: Props) {
  return (
    <BaseTabs.Root value={value} onValueChange={(next: string) => onValueChange(next)}>
      <BaseTabs.List aria-label={label} className="flex flex-wrap gap-x-6 border-b border-rule">
        {tabs.map((tab) => (
          <BaseTabs.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px min-h-11 border-b-3 border-transparent px-1 text-accent aria-selected:border-accent forced-colors:border-[Canvas] forced-colors:aria-selected:border-[Highlight] aria-selected:font-semibold aria-selected:text-ink"
          >
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} value={tab.value} className="pt-4">
          {tab.panel}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { PassageCopy } from "@/components/earlier/passage-copy";
import { Disclosure } from "@/components/ui/disclosure";
import type { Passage } from "@/lib/passages/cut-passages";

type Props = {
  /** Where the passages for this question are. */
  address: string;
  /** Whose notes they are. */
  children: ReactNode;
};

/** A closed heading; what stands below it is fetched when it is opened for the first time. */
export function FoundPassages({ address, children }: Props) {
  const t = useTranslations("earlier");
  const [state, setState] = useState<"new" | "fetching" | "lost" | "there">("new");
  const [passages, setPassages] = useState<readonly Passage[]>([]);

  async function open(): Promise<void> {
    if (state === "fetching" || state === "there") return;
    setState("fetching");
    const found = await fetchFrom(address);
    setPassages(found ?? []);
    setState(found === null ? "lost" : "there");
  }

  return (
    <Disclosure summary={t("beside")} onToggle={() => void open()}>
      {children}
      <div role="status">
        {state === "fetching" ? <p>{t("fetching")}</p> : null}
        {state === "lost" ? <p>{t("lost")}</p> : null}
        {state === "there" && passages.length === 0 ? <p>{t("nothing")}</p> : null}
      </div>
      <ul className="space-y-5">
        {passages.map((passage, index) => (
          <li key={index}>
            <PassageCopy passage={passage} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

async function fetchFrom(address: string): Promise<readonly Passage[] | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Passage[]) : null;
  } catch {
    return null;
  }
}

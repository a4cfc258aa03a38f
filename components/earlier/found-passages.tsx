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

type Found = readonly Passage[] | "fetching" | "lost" | null;

/** A closed heading; what stands below it is fetched when it is opened for the first time. */
export function FoundPassages({ address, children }: Props) {
  const t = useTranslations("earlier");
  const [found, setFound] = useState<Found>(null);

  async function open(): Promise<void> {
    if (found !== null && found !== "lost") return;
    setFound("fetching");
    setFound(await fetchFrom(address));
  }

  return (
    <Disclosure summary={t("beside")} onToggle={() => void open()}>
      {children}
      <div role="status">
        {found === null || found === "fetching" ? <p>{t("fetching")}</p> : null}
        {found === "lost" ? <p>{t("lost")}</p> : null}
        {Array.isArray(found) && found.length === 0 ? <p>{t("nothing")}</p> : null}
      </div>
      {Array.isArray(found) ? (
        <ul className="space-y-5">
          {found.map((passage, index) => (
            <li key={index}>
              <PassageCopy passage={passage} />
            </li>
          ))}
        </ul>
      ) : null}
    </Disclosure>
  );
}

async function fetchFrom(address: string): Promise<readonly Passage[] | "lost"> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Passage[]) : "lost";
  } catch {
    return "lost";
  }
}

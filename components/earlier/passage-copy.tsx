"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Passage } from "@/lib/passages/cut-passages";

/** A passage of an earlier agreement and a way to copy it. Copying saves nothing: where it fits is for people to say. */
export function PassageCopy({ passage }: { passage: Passage }) {
  const t = useTranslations("earlier");
  const words = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<"copied" | "selected" | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(passage.text);
      setCopied("copied");
    } catch {
      // A page without a secure connection may not copy: its reader can.
      if (words.current !== null) getSelection()?.selectAllChildren(words.current);
      setCopied("selected");
    }
  }

  return (
    <>
      {passage.heading === "" ? null : <p className="font-semibold">{passage.heading}</p>}
      <p ref={words} className="font-serif whitespace-pre-line wrap-anywhere">
        {passage.text}
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        <Button variant="quiet" onClick={() => void copy()}>
          {t("copy")}
          {passage.heading === "" ? null : <span className="sr-only">: {passage.heading}</span>}
        </Button>
        <p role="status" className="text-sm text-quiet">
          {copied === null ? null : t(copied)}
        </p>
      </div>
    </>
  );
}

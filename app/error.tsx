"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import english from "@/lib/i18n/messages/en/broken.json";
import spanish from "@/lib/i18n/messages/es/broken.json";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Something broke: say so, keep what was typed (it waits in this browser), offer to try again. */
export default function ErrorPage({ error, retry }: Props) {
  const words = wordsOfThisPage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main id="main" className="mx-auto w-full max-w-[46rem] px-4 py-12 sm:px-8">
      <h1 ref={heading} tabIndex={-1} className="text-2xl">
        {words.title}
      </h1>
      <p className="mt-3">{words.lead}</p>
      {error.digest === undefined ? null : (
        <p className="mt-3 text-sm text-quiet">
          {words.reference} <span className="font-mono">{error.digest}</span>
        </p>
      )}
      <Button variant="primary" className="mt-6" onClick={retry}>
        {words.retry}
      </Button>
    </main>
  );
}

/** No server is asked any more: the page itself says in which language it was drawn. */
function wordsOfThisPage() {
  return document.documentElement.lang.startsWith("es") ? spanish : english;
}

"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import messages from "@/lib/i18n/messages/en/common.json";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Something broke: say so, keep what was typed (it waits in this browser), offer to try again. */
export default function ErrorPage({ error, retry }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main id="main" className="mx-auto w-full max-w-[46rem] px-4 py-12 sm:px-8">
      <h1 ref={heading} tabIndex={-1} className="text-2xl">
        {messages.broken.title}
      </h1>
      <p className="mt-3">{messages.broken.lead}</p>
      {error.digest === undefined ? null : (
        <p className="mt-3 text-sm text-quiet">
          {messages.broken.reference} <span className="font-mono">{error.digest}</span>
        </p>
      )}
      <Button variant="primary" className="mt-6" onClick={retry}>
        {messages.broken.retry}
      </Button>
    </main>
  );
}

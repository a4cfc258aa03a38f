"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { VerificationResult } from "@/components/verification/verification-result";
import type { VerificationReport } from "@/lib/verification/report";

type State =
  | { step: "waiting" }
  | { step: "checking"; name: string }
  | { step: "done"; name: string; report: VerificationReport };

/** Choose or drop a file; the checking code is fetched then, and the file never leaves the browser. */
export function FileCheck({ knownSeals }: { knownSeals: readonly string[] }) {
  const t = useTranslations("verify.page");
  const id = useId();
  const [state, setState] = useState<State>({ step: "waiting" });
  const [over, setOver] = useState(false);

  async function inspect(file: File | undefined) {
    setOver(false);
    if (file === undefined) return;
    setState({ step: "checking", name: file.name });
    const { verifyFile } = await import("@/lib/verification/verify-file");
    const report = await verifyFile(new Uint8Array(await file.arrayBuffer()), { knownSeals });
    setState({ step: "done", name: file.name, report });
  }

  return (
    <>
      <div
        className={classNames(
          "rounded-md border-2 border-dashed p-6 text-center sm:p-10",
          over ? "border-accent bg-accent-soft" : "border-edge bg-sheet",
        )}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          void inspect(event.dataTransfer.files[0]);
        }}
      >
        <p className="mb-4">{t("drop")}</p>
        <label
          htmlFor={id}
          className={classNames(buttonStyle("primary"), "has-focus-visible:outline-3")}
        >
          {t("choose")}
          <input
            id={id}
            type="file"
            accept="application/pdf,.pdf"
            className="sr-only"
            onChange={(event) => {
              void inspect(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
        <p className="mt-4 text-sm text-quiet">{t("stays")}</p>
      </div>
      <div role="status" aria-live="polite" className="mt-8">
        {state.step === "checking" ? <p>{t("checking", { name: state.name })}</p> : null}
        {state.step === "done" ? (
          <VerificationResult name={state.name} report={state.report} />
        ) : null}
      </div>
    </>
  );
}

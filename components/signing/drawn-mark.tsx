"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type SignaturePad from "signature_pad";
import { Button } from "@/components/ui/button";
import { pathOfStrokes } from "@/components/signing/path-of-strokes";

type Props = { id: string; onChange: (svgPath: string) => void };

/** A field to draw in; what leaves it is path data. The drawing library is fetched when it is needed. */
export function DrawnMark({ id, onChange }: Props) {
  const t = useTranslations("signing.ceremony");
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
  }, [onChange]);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    let gone = false;
    void import("signature_pad").then(({ default: Pad }) => {
      if (gone) return;
      fitToScreen(element);
      const drawing = new Pad(element, { penColor: getComputedStyle(element).color });
      drawing.addEventListener("endStroke", () => report.current(pathOfStrokes(drawing.toData())));
      pad.current = drawing;
    });
    return () => {
      gone = true;
      pad.current?.off();
    };
  }, []);

  return (
    <div>
      <p className="text-sm text-quiet">{t("drawnHint")}</p>
      <canvas
        id={id}
        ref={canvas}
        tabIndex={-1}
        role="img"
        aria-label={t("drawnEmpty")}
        className="mt-1 h-40 w-full touch-none rounded-md border border-edge bg-sheet text-ink"
      />
      <Button
        variant="quiet"
        onClick={() => {
          pad.current?.clear();
          onChange("");
        }}
      >
        {t("clear")}
      </Button>
    </div>
  );
}

/** As many dots as the screen has, so that lines are sharp. */
function fitToScreen(canvas: HTMLCanvasElement): void {
  const ratio = Math.max(window.devicePixelRatio, 1);
  canvas.width = canvas.offsetWidth * ratio;
  canvas.height = canvas.offsetHeight * ratio;
  canvas.getContext("2d")?.scale(ratio, ratio);
}

import type { SignatureMark } from "@/lib/pdf/certificate";
import { readSvgPath } from "@/lib/pdf/sheets/svg-path";
import { color, type } from "@/lib/pdf/layout/look";
import type { Mark } from "@/lib/pdf/layout/strip";
import { oneLine } from "@/lib/pdf/text/break-lines";

/** The mark of a signer inside a box (points): the typed name in italics, or the drawing, resting on the box's foot. */
export function signatureMark(
  mark: SignatureMark,
  box: { x: number; width: number; height: number },
): Mark[] {
  return mark.kind === "typed" ? typed(mark.name, box) : drawn(mark.svgPath, box);
}

type Box = { x: number; width: number; height: number };

function typed(name: string, box: Box): Mark[] {
  const { width } = oneLine([{ text: name, style: type.signature }]);
  const size = type.signature.size * Math.min(1, box.width / Math.max(1, width));
  const { atoms } = oneLine([{ text: name, style: { ...type.signature, size } }]);
  return [{ kind: "text", x: box.x, baseline: box.height - 7, atoms }];
}

function drawn(svgPath: string, box: Box): Mark[] {
  const path = readSvgPath(svgPath);
  if (path === null) return [];
  const scale = Math.min(box.width / (path.width || 1), (box.height - 4) / (path.height || 1), 1);
  return [
    {
      kind: "curve",
      x: box.x,
      y: box.height - 3 - path.height * scale,
      scale,
      path: path.d,
      color: color.ink,
      stroke: 1.3 / scale,
    },
  ];
}

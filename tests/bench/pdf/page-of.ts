import { readFileSync } from "node:fs";
import { type Passage, textOf } from "./passages";

/** The same text as a web page with the same fonts embedded, for a browser to print. */
export function pageOf(title: string, passages: readonly Passage[]): string {
  const style = `${FACES.map(fontFace).join("")}body{font:10.5pt/1.45 Serif}h1{font-size:18pt}h2{font-size:12.5pt}h1,h2{font-weight:600;break-after:avoid}`;
  const body = passages
    .map(({ as, inlines }) => element(as, inlines.map(inlineElement).join("")))
    .join("");
  return `<!doctype html><html lang="en"><title>${escaped(title)}</title><style>${style}</style><body>${body}</body></html>`;
}

const FACES = [
  { weight: 400, style: "normal" },
  { weight: 400, style: "italic" },
  { weight: 600, style: "normal" },
] as const;

function fontFace({ weight, style }: (typeof FACES)[number]): string {
  const file = `node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${String(weight)}-${style}.woff`;
  const data = readFileSync(file).toString("base64");
  return `@font-face{font-family:Serif;font-weight:${String(weight)};font-style:${style};src:url(data:font/woff;base64,${data})}`;
}

function inlineElement(inline: Passage["inlines"][number]): string {
  const text = escaped(textOf(inline));
  if (inline.kind === "term") return `<em>${text}</em>`;
  return inline.kind === "definition" ? `<strong>${text}</strong>` : text;
}

function element(as: Passage["as"], content: string): string {
  const name = as === "td" || as === "li" ? "p" : as;
  return `<${name}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

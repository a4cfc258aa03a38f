import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import * as z from "zod";

/** A text that people agree to: what it says, which version it is, and the SHA-256 of its words. */
export type VersionedText = { version: string; sha256: string; paragraphs: string[] };

/** The words of signing from `templates/signing.yaml`, read once per process. */
export function loadSigningWords(): SigningWords {
  remembered ??= signingSchema.parse(parse(readFileSync(path.join(process.cwd(), "templates/signing.yaml"), "utf8")));
  return remembered;
}

export type SigningWords = z.output<typeof signingSchema>;

/** The consent to electronic records, as it stands today. */
export function consentText(): VersionedText {
  const { version, paragraphs } = loadSigningWords().consent;
  return { version, sha256: sha256(paragraphs.join("\n\n")), paragraphs };
}

/** What people agree to, in their own language: shown beside the English, which is what counts. */
export type SigningCourtesy = {
  paragraphs: string[];
  authoritySentence: string;
  intentSentence: string;
};

/** Fills `{name}`-style places; a place without a value stays as written. */
export function filled(sentence: string, values: Record<string, string>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

let remembered: SigningWords | undefined;

const sentence = z.strictObject({ version: z.string().min(1), sentence: z.string().min(1) });
const paragraphs = z.array(z.string().min(1)).min(1);

/** `signing.yaml`. */
export const signingSchema = z.strictObject({
  consent: z.strictObject({ version: z.string().min(1), paragraphs }),
  intent: sentence,
  authority: sentence,
  certificate: z.strictObject({
    how: paragraphs,
    verify: paragraphs,
    seal: z.strictObject({ selfMade: z.string(), issued: z.string() }),
  }),
});

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

import * as z from "zod";
import { text } from "@/lib/answers/kinds";
import type { AgreementStatus } from "@/lib/agreements/schema";
import type { DocumentTree, PartyKey } from "@/lib/document/tree";
import type { SigningCourtesy, VersionedText } from "@/lib/templates/signing-words";

/** A drawn mark has at most this many characters of path data. */
export const MARK_PATH_MAX = 40_000;

const token = z.string().min(20).max(200);
const reason = text(3, 1000);

export const agreementSchema = z.strictObject({ agreementId: z.uuid() });
export const withdrawSchema = z.strictObject({ agreementId: z.uuid(), reason });
export const resendSchema = z.strictObject({ agreementId: z.uuid(), party: z.enum(["A", "B"]) });
export const tokenSchema = z.strictObject({ token });
export const consentSchema = z.strictObject({ token, textVersion: z.string().min(1).max(40) });
export const declineSchema = z.strictObject({ token, reason });

/** A typed name, or a drawing as SVG path data, kept only when every command and number is plain. */
export const markSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("typed"), name: z.string().trim().pipe(text(2, 120)) }),
  z.strictObject({
    kind: z.literal("drawn"),
    svgPath: z
      .string()
      .max(MARK_PATH_MAX)
      .transform((path, context) => {
        const clean = cleanPath(path);
        if (clean !== null) return clean;
        context.addIssue({ code: "custom", params: { key: "other" } });
        return z.NEVER;
      }),
  }),
]);

export const signSchema = z.strictObject({
  token,
  authorityConfirmed: z.literal(true),
  mark: markSchema,
  intentConfirmed: z.literal(true),
});

export type Mark = z.output<typeof markSchema>;

/** Where a signing link stands. */
export type RequestState = "open" | "signed" | "declined" | "voided" | "expired";

/** One signer, as both parties see it. Never a token. */
export type SignerStatus = {
  party: PartyKey;
  organization: string;
  name: string;
  title: string;
  email: string;
  state: RequestState;
  openedAt: Date | null;
  readAt: Date | null;
  consentedAt: Date | null;
  signedAt: Date | null;
  declinedAt: Date | null;
  expiresAt: Date;
};

/** What the trail of signing shows, of everything that is recorded. */
export const SIGNING_EVENTS = [
  "agreement-frozen",
  "signing-withdrawn",
  "signing-link-resent",
  "agreement-opened",
  "agreement-read",
  "consent-given",
  "agreement-signed",
  "signing-declined",
  "signing-completed",
  "sealing-failed",
  "agreement-sealed",
];

export type TrailEvent = {
  seq: number;
  at: Date;
  kind: string;
  party: PartyKey | null;
  hash: string;
};

/** The document that is open for signing or sealed, the same for both parties. */
export type FreezeStatus = {
  id: string;
  documentSha256: string;
  frozenAt: Date;
  frozenBy: string | null;
  signers: SignerStatus[];
  sealedAt: Date | null;
  /** Why the last attempt to seal failed, while it is not sealed yet. */
  sealError: string | null;
  sealAttempts: number;
  file: { name: string; sha256: string } | null;
};

export type VoidedFreeze = { frozenAt: Date; voidedAt: Date; reason: string; signedBy: PartyKey[] };

export type SigningStatus = {
  agreementId: string;
  status: AgreementStatus;
  current: FreezeStatus | null;
  /** Earlier attempts that were withdrawn or declined, the newest first. */
  voided: VoidedFreeze[];
  trail: TrailEvent[];
};

/** What the holder of a signing link sees. */
export type SigningRequestView = {
  title: string;
  document: DocumentTree;
  documentSha256: string;
  party: PartyKey;
  organization: string;
  otherOrganization: string;
  signer: { name: string; title: string; email: string; authority: string };
  expiresAt: Date;
  /** What is done so far; each step waits for the one before. */
  done: {
    openedAt: Date | null;
    readAt: Date | null;
    consentedAt: Date | null;
    signedAt: Date | null;
  };
  otherSignedAt: Date | null;
  sealedAt: Date | null;
  consent: VersionedText;
  authoritySentence: string;
  intentSentence: string;
  /** The same in the reader's language; null when that is the language of record. */
  courtesy: SigningCourtesy | null;
};

/** A sealed agreement, as a file. */
export type SealedFile = { name: string; contentType: string; sha256: string; bytes: Uint8Array };

const COORDINATE_MAX = 10_000;
const SEGMENTS_MIN = 2;

/**
 * A drawn mark as plain path data: moves, lines and curves with numbers within bounds, rounded to a
 * hundredth, written anew. Null when there is anything else in it, or too little to be a mark.
 */
export function cleanPath(path: string): string | null {
  const tokens = path.match(/[A-Za-z]|-?\d*\.?\d+(?:e-?\d+)?|[^\s,]/gi) ?? [];
  const commands: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const letter = tokens[at] ?? "";
    const count = NUMBERS_OF[letter];
    if (count === undefined) return null;
    at += 1;
    do {
      const numbers = tokens.slice(at, at + count).map(Number);
      if (numbers.length < count || !numbers.every((number) => Math.abs(number) <= COORDINATE_MAX))
        return null;
      commands.push(
        `${letter}${numbers.map((number) => String(Math.round(number * 100) / 100)).join(" ")}`,
      );
      at += count;
    } while (count > 0 && at < tokens.length && !/^[A-Za-z]$/.test(tokens[at] ?? ""));
  }
  return commands.length >= SEGMENTS_MIN && commands[0]?.startsWith("M") ? commands.join("") : null;
}

/** How many numbers each command takes. Nothing else is drawn. */
const NUMBERS_OF: Record<string, number> = {
  M: 2,
  L: 2,
  Q: 4,
  C: 6,
  Z: 0,
  m: 2,
  l: 2,
  q: 4,
  c: 6,
  z: 0,
  H: 1,
  V: 1,
};

import * as z from "zod";
import { date, party, text } from "@/lib/answers/kinds";
import { WRITES_MAX } from "@/lib/answers/limits";
import { listOf, unitSchema } from "@/lib/answers/paths";
import type { AnswerStatus } from "@/lib/agreements/schema";
import type { PartyKey } from "@/lib/document/tree";
import { errorWords } from "@/lib/i18n/error-words";

const answerWriteSchema = z.strictObject({
  address: z.string().min(1).max(120),
  /** The new value; null empties the answer, or removes the row. Text becomes NFC, nothing else. */
  value: z.json().transform(normalized),
  /** The revision the writer was shown; 0 when there was none. */
  seenRevision: z.int().min(0),
  /** Left out: empty is "not_yet"; a value stays "discussing" or is "final". */
  status: z.enum(["not_yet", "discussing", "final", "not_applicable"]).optional(),
  reason: text(1, 1000).nullable().optional(),
  openOwner: party().nullable().optional(),
  openDue: date().nullable().optional(),
  /** Order of a row in its list; new rows come last without it. */
  position: z.number().optional(),
});

/**
 * What `saveAnswers` takes. Every value is checked against the type of its address; messages come
 * back by answer address (`comp.ratePerSlotCents`, `exp.E1.statement`).
 */
export const saveAnswersSchema = z
  .strictObject({
    agreementId: z.uuid(),
    writes: z.array(answerWriteSchema).min(1).max(WRITES_MAX),
  })
  .superRefine(({ writes }, context) => {
    const seen = new Set<string>();
    for (const write of writes) {
      if (seen.has(write.address)) refuse(write.address, "repeatedAddress");
      seen.add(write.address);
      checkWrite(write);
    }

    function checkWrite({ address, value, status, reason }: AnswerWrite): void {
      const schema = unitSchema(address);
      if (schema === null) {
        refuse(address, "unknownAddress");
        return;
      }
      if (status === "not_applicable" && !reason) refuse(address, "reasonMissing");
      if (value === null) return;

      const parsed = schema.safeParse(value, { reportInput: true });
      for (const issue of parsed.error?.issues ?? []) {
        context.addIssue({ ...issue, path: [address, ...issue.path] });
      }
      if (parsed.success && listOf(address) !== null && rowIdOf(value) !== lastSegment(address)) {
        refuse(address, "rowIdDiffers");
      }
    }

    function refuse(address: string, key: keyof typeof words): void {
      context.addIssue({
        code: "custom",
        path: [address],
        params: { message: words[key](address) },
      });
    }
  });

export type AnswerWrite = z.output<typeof answerWriteSchema>;

export type SavedAnswers = { saved: { address: string; revision: number }[] };

/** What stands at an address that somebody else wrote first: shown beside what was about to be saved. */
export type StandingAnswer = {
  address: string;
  value: unknown;
  status: AnswerStatus;
  revision: number;
  authorName: string | null;
  authorParty: PartyKey | null;
  updatedAt: Date;
};

/** Who last wrote an answer. `name` is null for what came with a worked example. */
export type AnswerAuthor = {
  address: string;
  name: string | null;
  party: PartyKey | null;
  at: Date;
};

const words = {
  repeatedAddress: (address: string) => errorWords("answers.repeatedAddress", { address }),
  unknownAddress: (address: string) => errorWords("answers.unknownAddress", { address }),
  reasonMissing: () => errorWords("answers.reasonMissing"),
  rowIdDiffers: () => errorWords("answers.rowIdDiffers"),
};

/** Text in Unicode NFC, at any depth: the same words typed on two machines are the same answer. */
function normalized(value: z.core.util.JSONType): z.core.util.JSONType {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, normalized(child)]));
}

function rowIdOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
}

function lastSegment(address: string): string {
  return address.slice(address.lastIndexOf(".") + 1);
}

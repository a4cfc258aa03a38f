import type { AffirmationView, AnswerMark } from "@/lib/agreements/schema";
import type { Answers } from "@/lib/answers/schema";
import type { BorrowedAnswer } from "@/lib/borrowings/schema";
import type { EarlierMark } from "@/lib/earlier-texts/schema";
import type { WordingInUse } from "@/lib/wordings/schema";

/** What an agreement says, without who is at its table or who is looking. */
export type Contents = {
  /**
   * The hash of the last event of the trail. Whoever changes an answer, affirms or reviews one, or chooses a wording records it in the
   * same transaction, so this hash names the contents: two contents under one hash are the same.
   */
  trail: string;
  /** Empty and not-applicable answers are left out. */
  answers: Answers;
  /** By address; an address nobody has written has no mark (seen revision 0). */
  marks: Record<string, AnswerMark>;
  affirmations: AffirmationView[];
  /** Answers that came from another agreement and that a party has not looked at yet. */
  borrowed: BorrowedAnswer[];
  /** The notes of an earlier agreement, by name; null when there are none. */
  earlier: EarlierMark | null;
  /** Where an organization's own wording stands instead of the template's. */
  wordings: WordingInUse[];
};

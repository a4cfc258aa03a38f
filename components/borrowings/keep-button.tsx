"use client";

import { useRouter } from "next/navigation";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { reviewBorrowed } from "@/lib/borrowings/actions";
import type { SeenAnswer } from "@/lib/borrowings/schema";

type Props = {
  review: { agreementId: string; answers: readonly SeenAnswer[] };
  words: { keep: string; keeping: string; lost: string; problem: string };
};

/** One press for all borrowed answers of a page: we read these and keep them. */
export function KeepButton({ review, words }: Props) {
  const router = useRouter();
  const keep = useAction(reviewBorrowed, words.lost);
  return (
    <div className="mt-3">
      <FormProblem
        title={words.problem}
        error={keep.error}
        attempt={keep.attempt}
        controls={{}}
        fallbackId="keep-borrowed"
      />
      <Button
        id="keep-borrowed"
        aria-disabled={keep.pending}
        onClick={() =>
          keep.run({ ...review, answers: [...review.answers] }, () => router.refresh())
        }
      >
        {keep.pending ? words.keeping : words.keep}
      </Button>
    </div>
  );
}

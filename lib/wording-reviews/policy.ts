import type { Actor } from "@/lib/auth/actor";

/** Whoever belongs to the organization asks counsel about its wording. */
export function canRequestReview(
  _actor: Actor,
  wording: { organizationId: string } | null,
): boolean {
  return wording !== null;
}

/** Whoever holds the mailed link answers for counsel, once. */
export function canAnswerReview(review: { answeredAt: Date | null }): boolean {
  return review.answeredAt === null;
}

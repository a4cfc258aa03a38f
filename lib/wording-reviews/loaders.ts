import "server-only";

import { Refusal } from "@/lib/actions/result";
import { clientAddress } from "@/lib/auth/client-address";
import { spend } from "@/lib/auth/rate-limit";
import { standardBody } from "@/lib/templates/check/check-wording";
import { loadParsedTemplates } from "@/lib/templates/load-templates";
import { findOpenReview } from "@/lib/wording-reviews/data";
import type { ReviewView } from "@/lib/wording-reviews/schema";

/**
 * What the link of a review shows; null when the token opens nothing (used, run out, replaced), or
 * when too many were tried from one address. Reading uses nothing up: mail scanners may look.
 */
export async function findReview(token: string): Promise<ReviewView | null> {
  try {
    const limit = { name: "wording-review-read", points: 60, durationSeconds: 15 * 60 };
    await spend(limit, await clientAddress());
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  const found = await findOpenReview(token);
  if (found === null) return null;
  const { clauseId, version, body: own, authorName, organization } = found.wording;
  const standard = standardBody(loadParsedTemplates(), clauseId);
  return {
    organization: organization.name,
    clauseId,
    version,
    authorName,
    title: standard?.title ?? clauseId,
    standard: standard?.body ?? "",
    own,
  };
}

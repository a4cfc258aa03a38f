import { loadCoverage } from "@/lib/acknowledgements/loaders";
import { loadAgreement, loadTemplatesOf } from "@/lib/agreements/loaders";

/** Requirement coverage as JSON: law card -> section -> what it prints; a text of null is still open. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [agreement, duties, templates] = await Promise.all([
    loadAgreement(id),
    loadCoverage(id),
    loadTemplatesOf(id),
  ]);
  const { law, digest } = templates;
  return Response.json({
    agreementId: agreement.id,
    templateDigest: digest,
    rulePack: { id: law.id, digest: law.digest },
    duties: duties.map(({ card: { id: cardId, topic, citation }, covers }) => ({
      card: { id: cardId, topic, citation },
      covers,
    })),
  });
}

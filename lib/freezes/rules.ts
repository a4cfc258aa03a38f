import type { Answers } from "@/lib/answers/schema";
import type { DocumentTree, PartyKey } from "@/lib/document/tree";
import { signatoryOf } from "@/lib/signing/rules";

/** Who signs for a party, in the document's words, and where the link goes. */
export type Signer = {
  party: PartyKey;
  organization: string;
  name: string;
  title: string;
  authority: string;
  email: string;
};

/** Both signers, A first; or what keeps them from being asked, as a key of the refusals' words. */
export function signersOf(
  tree: DocumentTree,
  answers: Answers,
): Signer[] | "signatoryMissing" | "sameAddress" {
  const signers = (["A", "B"] as const).flatMap((party) => {
    const signatory = signatoryOf(tree, party);
    const email = answers.party?.[party]?.signatory?.email?.trim().toLowerCase();
    return signatory && email ? [{ ...signatory, email }] : [];
  });
  const [first, second] = signers;
  if (!first || !second) return "signatoryMissing";
  return first.email === second.email ? "sameAddress" : signers;
}

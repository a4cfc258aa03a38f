import type { AgreementView } from "@/lib/agreements/schema";
import type { PartyKey } from "@/lib/document/tree";

/** What a party is called on screen: its organization, else its legal name, else the words given. */
export function partyName(agreement: AgreementView, party: PartyKey, otherwise: string): string {
  return (
    agreement.parties[party].organization ??
    agreement.answers.party?.[party]?.legalName ??
    otherwise
  );
}

export function otherParty(party: PartyKey): PartyKey {
  return party === "A" ? "B" : "A";
}

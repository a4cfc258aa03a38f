import { otherParty, partyName } from "@/components/agreements/party-name";
import type { AgreementView } from "@/lib/agreements/schema";
import type { PartyKey } from "@/lib/document/tree";

/** Both sides as the reader sees them: their own first. */
export type Side = { party: PartyKey; side: "ours" | "theirs"; name: string };

export function sidesSeen(agreement: AgreementView, names: Record<PartyKey, string>): [Side, Side] {
  const mine = agreement.me.party;
  const theirs = otherParty(mine);
  return [
    { party: mine, side: "ours", name: partyName(agreement, mine, names[mine]) },
    { party: theirs, side: "theirs", name: partyName(agreement, theirs, names[theirs]) },
  ];
}

import { PartyMark } from "@/components/ui/party-mark";
import type { PartyView } from "@/lib/agreements/schema";

/** An organization and its people at the table. */
export function PartyPeople({ side, party }: { side: "ours" | "theirs"; party: PartyView }) {
  return (
    <div className="py-3">
      <p className="flex items-center gap-2 font-semibold">
        <PartyMark side={side} />
        {party.organization}
      </p>
      <ul className="mt-1 space-y-1">
        {party.people.map((person) => (
          <li key={person.email}>
            {person.name} <span className="break-all text-quiet">{person.email}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

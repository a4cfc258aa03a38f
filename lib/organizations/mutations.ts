import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";

/**
 * The actor's organization of this name, made when they have none: names are not claimed, so two
 * people who write the same name do not end up in one organization.
 */
export async function joinOrganization(tx: Tx, actor: Actor, name: string): Promise<string> {
  const own = await tx.organization.findFirst({
    where: { name, memberships: { some: { userId: actor.userId } } },
    select: { id: true },
  });
  if (own !== null) return own.id;
  const { id } = await tx.organization.create({
    data: { name, memberships: { create: { userId: actor.userId } } },
    select: { id: true },
  });
  return id;
}

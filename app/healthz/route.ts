export const dynamic = "force-dynamic";

/** Alive: the process answers. Asks nothing else, so that a slow database does not restart it. */
export function GET(): Response {
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}

import { loadReadiness } from "@/lib/server/loaders";

export const dynamic = "force-dynamic";

/** Ready for people: 200, or 503 with the reason. */
export async function GET(): Promise<Response> {
  const { ready, reason } = await loadReadiness();
  return Response.json(
    { status: reason },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

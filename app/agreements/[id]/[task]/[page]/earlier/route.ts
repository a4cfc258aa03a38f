import { loadPassagesFor } from "@/components/earlier/load-passages-for";

type Context = { params: Promise<{ id: string; task: string; page: string }> };

/** What an earlier agreement says about a question; fetched when somebody wants to see it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, task, page } = await params;
  return Response.json(await loadPassagesFor(id, task, page), {
    headers: { "cache-control": "private, no-store" },
  });
}

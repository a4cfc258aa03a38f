import { loadLivePage } from "@/components/wizard/load-live-page";

type Context = { params: Promise<{ id: string; task: string; page: string }> };

/** What a question page follows the typing with; fetched when somebody begins to type. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, task, page } = await params;
  return Response.json(await loadLivePage(id, task, page), {
    headers: { "cache-control": "private, no-store" },
  });
}

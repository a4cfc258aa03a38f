import { answerSaveRequest } from "@/lib/answers/answer-save-request";

/** Autosave: the same action as `saveAnswers`, as JSON over HTTP, so that a page that closes can still send. */
export async function PUT(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return await answerSaveRequest(request, (await params).id);
}

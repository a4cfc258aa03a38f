import { loadMeetingsCalendar } from "@/components/controls/load-meetings-calendar";
import { fileResponse } from "@/lib/server/file-response";

type Context = { params: Promise<{ id: string }> };

/** The next meetings as a calendar file, for whoever is at the agreement's table. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return fileResponse(await loadMeetingsCalendar((await params).id));
}

import { notFound } from "next/navigation";
import { pdfResponse } from "@/lib/pdf/pdf-response";
import { findSealedFileByToken } from "@/lib/signing/loaders";

type Context = { params: Promise<{ token: string }> };

/** The sealed file for a signer without an account. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return pdfResponse((await findSealedFileByToken((await params).token)) ?? notFound(), true);
}

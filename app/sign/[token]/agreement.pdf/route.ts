import { notFound } from "next/navigation";
import { pdfResponse } from "@/lib/pdf/pdf-response";
import { findSigningPdf } from "@/lib/signing/loaders";

type Context = { params: Promise<{ token: string }> };

/** The document of a signing link, to read or print before signing. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return pdfResponse((await findSigningPdf((await params).token)) ?? notFound());
}

import { env } from "@/lib/env";

/**
 * True when a browser says that the request comes from a page of this site (`Sec-Fetch-Site`, else
 * `Origin`). A request that says neither is refused: every browser we support says one of them.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === env().APP_URL;
}

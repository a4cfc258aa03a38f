import { env } from "@/lib/env";

/**
 * Where to go after signing in: a path of this site, whatever was asked for, written as a path or as
 * a whole address. Anything else, and nothing, leads to the agreements.
 */
export function localPath(wanted: string | undefined): string {
  const home = env().APP_URL;
  const path = wanted?.startsWith(home) ? wanted.slice(home.length) : wanted;
  if (!path?.startsWith("/") || !URL.canParse(path, NOWHERE)) return AGREEMENTS;
  const url = new URL(path, NOWHERE);
  return url.origin === NOWHERE ? `${url.pathname}${url.search}${url.hash}` : AGREEMENTS;
}

const AGREEMENTS = "/agreements";

/** Stands for this site while a path is read as a browser would read it. */
const NOWHERE = "http://local.invalid";

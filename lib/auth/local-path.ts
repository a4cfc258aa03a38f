/** Where to go after signing in: a path of this site, never another address. Default: the agreements. */
export function localPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : "/agreements";
}

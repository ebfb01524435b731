/** The host name in a tenantUrl, which may be a bare name or a whole URL with a slash at its end; lower case. Source: clients.md, [rails-v1]. */
export function hostOf(tenantUrl: string): string {
  return tenantUrl
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/\/+$/, "")
    .toLowerCase();
}

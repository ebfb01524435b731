import type { Pseudonyms } from "./pseudonyms.ts";

/** Headers that are shown as they are, but for the values that are hidden everywhere. All others are shown by name only. */
const shownHeaders: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "accept-ranges",
  "access-control-allow-credentials",
  "access-control-allow-headers",
  "access-control-allow-methods",
  "access-control-allow-origin",
  "access-control-expose-headers",
  "access-control-request-headers",
  "access-control-request-method",
  "allow",
  "authorization",
  "cache-control",
  "connection",
  "content-disposition",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "expires",
  "keep-alive",
  "location",
  "origin",
  "pragma",
  "retry-after",
  "server",
  "transfer-encoding",
  "user-agent",
  "useragent",
  "vary",
  "x-content-type-options",
  "x-cx-held-ms",
]);

/** Of these the names and attributes of cookies are shown, and never a value. */
const cookieHeaders: ReadonlySet<string> = new Set(["cookie", "set-cookie"]);

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** Remembers what headers hold that is to be hidden wherever it appears. */
export function hideCookies(headers: Headers, pseudonyms: Pseudonyms): void {
  for (const [name, value] of Object.entries(headers))
    if (cookieHeaders.has(name.toLowerCase())) for (const line of [value].flat()) shownCookies(line, pseudonyms);
}

/** Headers as they may be shown; a header that came several times stays a list. */
export function shownHeadersOf(headers: Headers, pseudonyms: Pseudonyms): Record<string, string | string[]> {
  const shown = Object.entries(headers).map(([name, value]): [string, string | string[]] => {
    const show = (line: string): string => shownHeader(name.toLowerCase(), line, pseudonyms);
    return [pseudonyms.apply(name), typeof value === "string" ? show(value) : value.map(show)];
  });
  return Object.fromEntries(shown);
}

function shownHeader(name: string, line: string, pseudonyms: Pseudonyms): string {
  if (cookieHeaders.has(name)) return pseudonyms.apply(shownCookies(line, pseudonyms));
  return shownHeaders.has(name) ? pseudonyms.apply(line) : "<not shown>";
}

const cookieAttributes = /^(path|domain|expires|max-age|samesite)$/i;

function shownCookies(line: string, pseudonyms: Pseudonyms): string {
  return line
    .split(";")
    .map((part) => {
      const at = part.indexOf("=");
      const name = part.slice(0, at).trim();
      return at < 0 || cookieAttributes.test(name)
        ? part
        : `${part.slice(0, at)}=${pseudonyms.hide("cookie", part.slice(at + 1).trim())}`;
    })
    .join(";");
}

import { bodyText, responseHeader, type Exchange } from "./exchange.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import type { ExchangeRecord } from "../reports/model.ts";

/** Headers that are shown as they are, but for the values that are hidden everywhere. All others are shown by name only. */
const shownHeaders: ReadonlySet<string> = new Set([
  "accept",
  "access-control-allow-credentials",
  "access-control-allow-headers",
  "access-control-allow-origin",
  "allow",
  "authorization",
  "cache-control",
  "connection",
  "content-length",
  "content-type",
  "date",
  "origin",
  "retry-after",
  "server",
  "user-agent",
  "useragent",
  "vary",
  "x-cx-held-ms",
]);

/** Members of JSON bodies whose values are hidden, and what their stand-ins are called. */
const hiddenMembers: Readonly<Record<string, string>> = {
  chat_id: "chat",
  credential: "credential",
  username: "username",
  ios_apns_device_token: "token",
  ios_firebase_device_token: "token",
  android_firebase_device_token: "token",
};

/** Longest body that is kept, in characters; the rest is cut and said so. */
const longestBody = 20_000;

/** Longest body that is looked into, in bytes; of a longer one only the size is kept, and so is it of pictures and the like. */
const longestRead = 1_048_576;
const textTypes = /^(text\/|[^;]*\b(json|xml|javascript|x-www-form-urlencoded)\b)/i;

/**
 * An exchange as it may be shown to anybody. The entry's appId stays: every web page that embeds the widget shows it. The
 * clientId is what a session belongs to, so it is hidden, like cookies, chat ids, tokens and credentials.
 */
export function redact(exchange: Exchange, pseudonyms: Pseudonyms): ExchangeRecord {
  const { id, operation, request, response, failure, startedAtMs, waitingMs, totalMs } = exchange;
  // Bodies first: the path of a request may hold an id that only the body of its answer calls one.
  const answer = shownBody(readableBody(exchange), pseudonyms);
  const body = request.body === null ? null : shownBody(request.body, pseudonyms);
  return {
    id,
    operation,
    request: {
      method: request.method,
      path: pseudonyms.apply(request.path),
      headers: shownOf(request.headers, pseudonyms),
      body,
    },
    response:
      response === null
        ? null
        : {
            status: response.status,
            headers: shownOf(response.headers, pseudonyms),
            body: answer,
            bytes: response.body.length,
          },
    failure,
    startedAtMs,
    waitingMs,
    totalMs,
  };
}

function shownOf(
  headers: Readonly<Record<string, string | readonly string[]>>,
  pseudonyms: Pseudonyms,
): Record<string, string> {
  const shown = Object.entries(headers).map(([name, value]): [string, string] => {
    const text = typeof value === "string" ? value : value.join(", ");
    return [name, shownHeaders.has(name.toLowerCase()) ? pseudonyms.apply(text) : "<not shown>"];
  });
  return Object.fromEntries(shown);
}

/** The body of the answer as text where it is one that a reader can do something with, else as its bytes. */
function readableBody(exchange: Exchange): string | Uint8Array {
  const { response } = exchange;
  if (response === null) return "";
  const isText = textTypes.test(responseHeader(exchange, "content-type") ?? "text/plain");
  return isText && response.body.length <= longestRead ? bodyText(exchange) : response.body;
}

function shownBody(body: string | Uint8Array, pseudonyms: Pseudonyms): string {
  if (typeof body !== "string") return `<${body.length} bytes>`;
  const text = pseudonyms.apply(withoutHiddenMembers(body, pseudonyms));
  return text.length <= longestBody
    ? text
    : `${text.slice(0, longestBody)}… (${text.length - longestBody} characters more)`;
}

/** The body with the values of hidden members replaced, however short they are; a body that has none stays as it came. */
function withoutHiddenMembers(body: string, pseudonyms: Pseudonyms): string {
  let isChanged = false;
  try {
    const json: unknown = JSON.parse(body, (key, value: unknown) => {
      const kind = hiddenMembers[key];
      if (kind === undefined || typeof value !== "string") return value;
      isChanged = true;
      return pseudonyms.hide(kind, value);
    });
    return isChanged ? JSON.stringify(json) : body;
  } catch {
    // Not JSON: there are no members to hide, and known values are replaced all the same.
    return body;
  }
}

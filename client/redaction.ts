import { createHash } from "node:crypto";
import type { ExchangeRecord } from "../reports/model.ts";
import { described } from "./described-names.ts";
import { responseHeader, type Exchange } from "./exchange.ts";
import { shownOddBody } from "./odd-bodies.ts";
import { replaceJsonValues, textOf } from "./json-values.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { hideCookies, shownHeadersOf } from "./shown-headers.ts";

/** Members of JSON bodies whose values are hidden, and what their stand-ins are called. */
const hiddenMembers: Readonly<Record<string, string>> = {
  chat_id: "chat",
  credential: "credential",
  username: "username",
  ios_apns_device_token: "token",
  ios_firebase_device_token: "token",
  android_firebase_device_token: "token",
};

/** Longest body that is kept, in characters; the rest is cut and said so. Enough to judge the answer again from its record. */
const longestBody = 262_144;

/** Longest body that is looked into, in bytes; of a longer one only size and digest are kept, and so is it of pictures and the like. */
const longestRead = 1_048_576;
const textTypes = /^(text\/|[^;]*\b(json|xml|javascript|x-www-form-urlencoded)\b)/i;

/** Remembers what an exchange holds that is to be hidden; to be called for all exchanges of a run before any of them is shown. */
export function learnSecrets(exchange: Exchange, pseudonyms: Pseudonyms): void {
  const { request, response } = exchange;
  hideCookies(request.headers, pseudonyms);
  if (response !== null) hideCookies(response.headers, pseudonyms);
  const answer = readableBody(exchange);
  if (typeof answer === "string") withoutHiddenMembers(answer, pseudonyms, false);
  if (typeof request.body !== "string") return;
  replaceJsonValues(withoutHiddenMembers(request.body, pseudonyms, false), ({ token }) => {
    pseudonyms.admit(textOf(token));
    return token;
  });
}

/**
 * An exchange as it may be shown to anybody. The entry's appId stays: every web page that embeds the widget shows it. The
 * clientId is what a session belongs to, so it is hidden, like cookies, chat ids, tokens and credentials. Of what a tenant
 * answers only those members are shown that the document describes; of any other value only its type.
 */
export function redact(exchange: Exchange, pseudonyms: Pseudonyms): ExchangeRecord {
  learnSecrets(exchange, pseudonyms);
  const { id, operation, request, response, failure, startedAtMs, waitingMs, totalMs } = exchange;
  const answer = readableBody(exchange);
  return {
    id,
    operation,
    request: {
      method: request.method,
      path: pseudonyms.apply(request.path),
      headers: shownHeadersOf(request.headers, pseudonyms),
      body: request.body === null ? null : shownBody(request.body, pseudonyms, false),
    },
    response:
      response === null
        ? null
        : {
            status: response.status,
            headers: shownHeadersOf(response.headers, pseudonyms),
            body: shownBody(answer, pseudonyms, true),
            bytes: response.body.length,
            base64: typeof answer !== "string" && saysItIsText(exchange) ? shownOddBody(answer, pseudonyms) : null,
            sha256: typeof answer === "string" ? null : createHash("sha256").update(response.body).digest("hex"),
          },
    failure: failure === null ? null : { kind: failure.kind, message: pseudonyms.apply(failure.message) },
    startedAtMs,
    waitingMs,
    totalMs,
  };
}

/** The body of the answer as text where it is one that a reader can do something with, else as its bytes. */
function readableBody(exchange: Exchange): string | Uint8Array {
  const { response } = exchange;
  if (response === null) return "";
  if (!saysItIsText(exchange)) return response.body;
  const text = exactText.decode(response.body);
  // What a decoder mends is no longer what came.
  return Buffer.from(text).equals(response.body) ? text : response.body;
}

/** Keeps a byte order mark, which may be the very thing that is wrong. */
const exactText = new TextDecoder("utf-8", { ignoreBOM: true });

function saysItIsText(exchange: Exchange): boolean {
  const length = exchange.response?.body.length ?? 0;
  return textTypes.test(responseHeader(exchange, "content-type") ?? "text/plain") && length <= longestRead;
}

function shownBody(body: string | Uint8Array, pseudonyms: Pseudonyms, isAnswer: boolean): string {
  if (typeof body !== "string") return `<${body.length} bytes>`;
  const text = pseudonyms.apply(withoutHiddenMembers(body, pseudonyms, isAnswer));
  return text.length <= longestBody
    ? text
    : `${text.slice(0, longestBody)}… (${text.length - longestBody} characters more)`;
}

/** The body with the values of hidden members replaced, however short they are, and in an answer those of members that nobody describes. */
function withoutHiddenMembers(body: string, pseudonyms: Pseudonyms, isAnswer: boolean): string {
  // What is no JSON has no members, and known values are replaced all the same.
  if (!/^\s*[[{]/.test(body)) return body;
  return replaceJsonValues(body, ({ member, token }) => {
    const kind = hiddenMembers[member];
    const isText = token.startsWith('"');
    if (kind !== undefined && isText) return JSON.stringify(pseudonyms.hide(kind, textOf(token)));
    const text = textOf(token);
    if (!isAnswer || member === "" || described.members.has(member)) return token;
    if (text === "" || described.words.has(text) || pseudonyms.isAdmitted(text)) return token;
    if (isText) return JSON.stringify(pseudonyms.hide("value", text));
    return /^-?\d/.test(token) ? "0" : token;
  });
}

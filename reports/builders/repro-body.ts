import { memberOf, parseJson } from "../../protocol/json.ts";
import type { ExchangeRecord } from "../model.ts";
import { bodyText, type TextPart } from "./repro-text.ts";
import type { Variable } from "./repro-variables.ts";

/** A body as pieces that follow one another: text, or so many bytes of filling. */
export interface ReproBody {
  readonly pieces: readonly (TextPart | { readonly fillBytes: number })[];
  /** What of it is not as it was; null when all of it is known. */
  readonly note: string | null;
}

/** The body of a request as far as the evidence holds it; null for a request without one. */
export function reproBody(exchange: ExchangeRecord, variables: readonly Variable[]): ReproBody | null {
  const { body } = exchange.request;
  if (body === null || body === "") return null;
  const type = contentTypeOf(exchange);
  const bytes = /^<(\d+) bytes>$/.exec(body)?.[1];
  if (bytes !== undefined) return unkeptBody(exchange, type, Number(bytes));
  const cut = /^(.*)… \((\d+) characters more\)$/s.exec(body);
  if (cut === null) return { pieces: bodyText(body, type, variables), note: null };
  const [, shown = "", more = ""] = cut;
  return {
    pieces: [...bodyText(shown, type, variables), { fillBytes: Number(more) }],
    note: `the evidence holds the beginning of this body only; ${more} bytes of filling follow it`,
  };
}

/** Does the evidence show a size in place of this body? */
export function isUnkept(body: string | null): boolean {
  return /^<\d+ bytes>$/.test(body ?? "");
}

function contentTypeOf({ request: { headers } }: ExchangeRecord): string {
  const [, type = ""] = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  return [type].flat().join(", ");
}

function unkeptBody(exchange: ExchangeRecord, type: string, bytes: number): ReproBody {
  const boundary = /^multipart\/[^;]*;.*\bboundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined) {
    const name = fileNameOf(exchange);
    const start = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n`;
    const head = `${start}Content-Type: ${name.endsWith(".txt") ? "text/plain" : "application/octet-stream"}\r\n\r\n`;
    const end = `\r\n--${boundary}--\r\n`;
    const fillBytes = bytes - Buffer.byteLength(head + end);
    if (fillBytes >= 0) {
      const note = `the evidence does not hold this body; one file of ${fillBytes} bytes makes up the same size`;
      return { pieces: [head, { fillBytes }, end], note };
    }
  }
  return {
    pieces: [{ fillBytes: bytes }],
    note: `the evidence does not hold this body and it cannot be built anew; ${bytes} bytes of filling are sent`,
  };
}

/** The name that the answer gives the file, where it can stand in a header. */
function fileNameOf({ response }: ExchangeRecord): string {
  const name = memberOf(parseJson(response?.body ?? ""), "file_name");
  return typeof name === "string" && /^[^"\\\p{Cc}<>]+$/u.test(name) ? name : "a.txt";
}

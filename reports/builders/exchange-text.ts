import type { ExchangeRecord } from "../model.ts";
import { spanText } from "./figures.ts";

type Headers = ExchangeRecord["request"]["headers"];

/** How much of a body is shown, in characters. */
export interface ExchangeTextOptions {
  readonly longestBody: number;
  /** Spread JSON over several lines. */
  readonly indent: boolean;
  /** Which headers are shown, by name; all when left out. */
  readonly isHeaderShown?: (name: string) => boolean;
}

/** An exchange in one line: what was asked, what came of it, after what time. */
export function exchangeTitle({ request, response, failure, totalMs }: ExchangeRecord): string {
  const end = response === null ? `no answer: ${failure?.kind ?? "unknown"}` : String(response.status);
  return `${request.method} ${request.path} → ${end} after ${spanText(totalMs)}`;
}

/** What was sent, as lines: request line, headers, body. */
export function requestLines({ request }: ExchangeRecord, options: ExchangeTextOptions): string[] {
  return [
    `${request.method} ${request.path}`,
    ...headerLines(request.headers, options),
    ...bodyLines(request.body, request.headers, options),
  ];
}

/** What came back, as lines: status, headers, body; or why nothing did. */
export function responseLines(exchange: ExchangeRecord, options: ExchangeTextOptions): string[] {
  const { response, failure, waitingMs, totalMs } = exchange;
  if (response === null)
    return [`no answer after ${spanText(totalMs)}: ${failure?.kind ?? "unknown"}`, failure?.message ?? ""];
  const time = waitingMs === null ? "" : ` after ${spanText(waitingMs)}`;
  return [
    `${response.status}${time}`,
    ...headerLines(response.headers, options),
    ...bodyLines(response.body, response.headers, options),
  ];
}

function headerLines(headers: Headers, { isHeaderShown = () => true }: ExchangeTextOptions): string[] {
  const shown = Object.entries(headers).filter(([name]) => isHeaderShown(name));
  return shown.flatMap(([name, value]) => [value].flat().map((line) => `${name}: ${line}`));
}

function bodyLines(body: string | null, headers: Headers, options: ExchangeTextOptions): string[] {
  if (body === null || body === "") return [];
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  const text = options.indent && String(type).includes("json") ? indented(body) : body;
  const { longestBody: longest } = options;
  const shown = text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length - longest} characters more)`;
  return ["", ...shown.split("\n")];
}

/** JSON over several lines, but only where that changes nothing else: a number that JavaScript would round is shown as it came. */
function indented(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    return JSON.stringify(value) === body ? JSON.stringify(value, null, 2) : body;
  } catch {
    return body;
  }
}

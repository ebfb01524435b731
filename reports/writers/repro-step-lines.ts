import { exchangeTitle } from "../builders/exchange-text.ts";
import { recordedOf, type Recorded } from "../builders/repro-recorded.ts";
import { sourcesOf, type ReproHeader, type ReproPlan, type ReproStep, type Wait } from "../builders/repro-steps.ts";
import type { Variable } from "../builders/repro-variables.ts";
import type { CaseResult } from "../model.ts";
import { visibleText } from "../visible-text.ts";
import { commentLines, printingLines, shellQuoted, shellWord } from "./shell-text.ts";

/** Headers that curl adds by itself, and the suite does not. */
const addedByCurl = ["Accept", "User-Agent"];

/** Methods that are sent with the length of their body even where it is empty. */
const withBody = ["POST", "PUT", "PATCH"];

/** One step of the script: what it waits for, the request, and what was recorded. Steps are numbered from 1. */
export function stepLines(plan: ReproPlan, at: number, result: CaseResult): string[] {
  const step = plan.steps[at];
  if (step === undefined) return [];
  const { exchange, waits, takes, sleepMs, limitMs, body } = step;
  const isRebuilt = plan.steps.some((other) => other.body?.note !== null && other.body !== null);
  return [
    "",
    ...commentLines(`Step ${at + 1}, exchange ${exchange.id}: ${exchangeTitle(exchange)}`),
    ...(exchange.failure === null ? [] : commentLines(`Recorded: ${exchange.failure.message}`)),
    ...(body?.note === undefined || body.note === null ? [] : commentLines(`Not as it was: ${body.note}.`)),
    ...(at === 0 || waits.some((wait) => wait.at === at - 1) ? [] : [`until_sent ${at}`]),
    ...waits.map(waitLine),
    ...takes.map(takeLine),
    ...(sleepMs === 0 ? [] : [`pause ${secondsText(sleepMs)}`]),
    ...requestLines(step, at),
    `send ${secondsText(limitMs)} ${shellWord(step.path)}`,
    ...recordedLines(step, at, recordedOf(exchange, result, isRebuilt)),
  ];
}

/** Waits for the step with the given position. */
export function waitLine({ at, atMostMs }: Wait): string {
  return atMostMs === null ? `settle ${at + 1}` : `settle_within ${at + 1} ${Math.ceil(atMostMs)}`;
}

/** Name of the variable that stands for a header whose value the evidence hides. */
export function hiddenHeaderVariable({ name }: ReproHeader): string {
  return `HEADER_${name.replaceAll(/[^A-Za-z0-9]/g, "_").toUpperCase()}`;
}

/** Is this a header that a script can send? Its name has to be one, and the target's name is for curl to say. */
export function isSendable({ name, value }: ReproHeader): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !(name.toLowerCase() === "host" && value === null);
}

function requestLines({ exchange, headers, body }: ReproStep, at: number): string[] {
  const { method } = exchange.request;
  const names = headers.map(({ name }) => name.toLowerCase());
  const hasBody = body !== null || withBody.includes(method);
  const added = [...addedByCurl, ...(hasBody ? ["Content-Type"] : [])];
  return [
    `begin ${at + 1} ${shellQuoted(method.replaceAll("\0", ""))}`,
    ...headers.map(headerLine),
    ...added.filter((name) => !names.includes(name.toLowerCase())).map((name) => `without ${name}`),
    ...(body === null ? [] : ["{", ...printingLines(body.pieces).map((line) => `  ${line}`), '} >"$request"']),
    // curl waits for the body of an answer to HEAD unless it is told, and then sends none itself.
    ...(method === "HEAD" ? ["without_answer_body"] : hasBody ? ["with_body"] : []),
  ];
}

function headerLine(header: ReproHeader): string {
  if (!isSendable(header)) return commentLines(`Not sent: header ${header.name}.`).join("\n");
  const value = header.value === null ? `"$${hiddenHeaderVariable(header)}"` : shellWord(header.value);
  return `header ${shellQuoted(header.name)} ${value}`;
}

function takeLine({ name, place }: Variable): string {
  if (place === null) return "";
  const from = place.at + 1;
  if (place.kind === "cookie") return `take_cookie ${name} ${from} ${shellQuoted(place.cookie.replaceAll("\0", ""))}`;
  const words = [JSON.stringify(place.path), place.before, place.after].map((text) =>
    shellQuoted(text.replaceAll("\0", "")),
  );
  if (place.kind === "member") return ["take_member", name, from, ...words].join(" ");
  const polls = sourcesOf(place).map((poll) => poll + 1);
  return ["take_event", name, from, ...words, shellQuoted(place.event.replaceAll("\0", "")), place.nth, ...polls].join(
    " ",
  );
}

function recordedLines({ exchange }: ReproStep, at: number, recorded: Recorded): string[] {
  const { outcome, comparison, headers, isTimed } = recorded;
  const { method, path } = exchange.request;
  const kind = comparison.kind === "events" && isTimed ? "timed" : comparison.kind;
  const what = "body" in comparison ? comparison.body : "bytes" in comparison ? String(comparison.bytes) : "";
  const title = visibleText(`${method} ${path}`).replaceAll("\n", " ");
  const words = [title, outcome].map(shellQuoted);
  return [
    ["recorded", at + 1, ...words, Math.round(exchange.totalMs), kind, shellQuoted(what)].join(" "),
    ...headers.map(([name, value]) => `recorded_header ${at + 1} ${shellQuoted(name)} ${shellQuoted(oneLine(value))}`),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "?");
}

function secondsText(ms: number): string {
  return (ms / 1000).toFixed(1);
}

import type { Colors } from "picocolors/types.js";
import { requestLines, responseLines } from "../builders/exchange-text.ts";
import { decisiveExchange, type Evidence } from "../builders/failures.ts";
import { verdictWords } from "../builders/verdict-words.ts";
import type { ExchangeRecord, Finding } from "../model.ts";

/** How a case is printed. */
export interface CaseTextOptions {
  readonly colors: Colors;
  /** All exchanges and findings in full, where otherwise only the decisive ones are shown, cut to what a screen holds. */
  readonly verbose: boolean;
}

/** Columns that the labels take. */
export const labelWidth = 13;

/** Headers that decide what an answer means; the others are noise on a screen, but for one that a finding is about. */
const tellingHeaders: readonly string[] = [
  "authorization",
  "content-type",
  "cookie",
  "set-cookie",
  "allow",
  "retry-after",
];

/** A case as lines in the fixed order: id and title; requirement and source; expected; actual; the exchange; how to run it again. */
export function caseLines(evidence: Evidence, options: CaseTextOptions): string[] {
  const { result, exchanges } = evidence;
  const { id, title, verdict, tier, source, reason, findings, rerun } = result;
  const { colors, verbose } = options;
  const shown = verbose ? findings : findings.slice(0, 3);
  const decisive = decisiveExchange(evidence);
  const evidenceShown = verbose ? exchanges : decisive === undefined ? [] : [decisive];
  const tone = verdict === "failed" ? colors.red : colors.yellow;
  return [
    `${tone(verdictWords[verdict].label)}  ${colors.bold(id)}  ${title}`,
    ...labelled("requirement", [`${tier}, ${source}`], colors),
    ...(reason === null ? [] : labelled("reason", [reason], colors)),
    ...shown.flatMap((finding) => findingLines(finding, options)),
    ...(shown.length < findings.length
      ? labelled("", [`and ${findings.length - shown.length} more findings`], colors)
      : []),
    ...evidenceShown.flatMap((exchange) => labelled("exchange", exchangeLines(exchange, findings, verbose), colors)),
    ...labelled("run again", [rerun], colors),
  ];
}

function findingLines({ check, where, expected, actual }: Finding, { colors, verbose }: CaseTextOptions): string[] {
  const place = where === check ? "" : ` (${check}: ${where})`;
  return [
    ...labelled("expected", [cut(expected, verbose) + colors.dim(place)], colors),
    ...labelled("actual", [cut(actual, verbose)], colors),
  ];
}

function exchangeLines(exchange: ExchangeRecord, findings: readonly Finding[], verbose: boolean): string[] {
  const telling = [...tellingHeaders, ...findings.map(({ where }) => where.toLowerCase())];
  const isHeaderShown = (name: string): boolean => verbose || telling.includes(name.toLowerCase());
  const options = { longestBody: verbose ? Infinity : 600, indent: verbose, isHeaderShown };
  const request = requestLines(exchange, options);
  const response = responseLines(exchange, options);
  return [
    ...request.filter((line) => line !== "").map((line) => `> ${line}`),
    ...response.filter((line) => line !== "").map((line) => `< ${line}`),
  ];
}

function labelled(label: string, lines: readonly string[], colors: Colors): string[] {
  return lines.flatMap((text, at) =>
    text.split("\n").map((line, part) => `  ${colors.dim((at + part === 0 ? label : "").padEnd(labelWidth))}${line}`),
  );
}

function cut(text: string, verbose: boolean): string {
  return verbose || text.length <= 300 ? text : `${text.slice(0, 300)}… (${text.length - 300} characters more)`;
}

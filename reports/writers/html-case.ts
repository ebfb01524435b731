import { reproFile } from "../builders/repro-cases.ts";
import { exchangeTitle, requestLines, responseLines } from "../builders/exchange-text.ts";
import type { Evidence } from "../builders/failures.ts";
import type { ExchangeRecord, Finding } from "../model.ts";
import { anchorOf, verdictMark, verdictTone } from "./html-tone.ts";
import { markup, type Markup } from "./markup.ts";

/** How much more evidence the page may take, in characters; shared by all cases of a page. */
export interface Allowance {
  left: number;
  /** Ids of the cases that a script beside the page repeats. */
  readonly scripts: ReadonlySet<string>;
}

const longestBody = 4000;
const longestValue = 1000;
const mostFindings = 20;

/** A case in the fixed order: id and title, requirement, expected and actual, exchanges, the line to run it again. */
export function caseArticle(evidence: Evidence, allowance: Allowance): Markup {
  const { result } = evidence;
  const { id, title, verdict, tier, source, reason, findings, rerun } = result;
  if (allowance.left <= 0) return briefArticle(evidence);
  const more = findings.length - mostFindings;
  const article = markup`<article class="${verdictTone[verdict]}" id="${anchorOf(id)}">
<h3><span class="id">${id}</span>${title}</h3>
<dl class="facts">
<dt>Requirement</dt><dd>${tier}, ${source}</dd>
${reason === null ? null : markup`<dt>Reason</dt><dd>${reason}</dd>`}
</dl>
${findings.slice(0, mostFindings).map((finding) => findingFacts(finding, tier))}
${more > 0 ? markup`<p class="muted">${more} further findings are in the run file.</p>` : null}
${exchangeDetails(evidence, allowance)}
<dl class="facts"><dt>Run again</dt><dd><code>${rerun}</code>${scriptLink(id, allowance)}</dd></dl>
</article>`;
  allowance.left -= article.html.length;
  return article;
}

function scriptLink(id: string, { scripts }: Allowance): Markup | null {
  if (!scripts.has(id)) return null;
  return markup`, or with curl and jq alone: <a href="${reproFile(id)}"><code>${reproFile(id)}</code></a>`;
}

function briefArticle({ result }: Evidence): Markup {
  const { id, title, verdict, findings, reason, rerun } = result;
  const why = findings[0]?.message ?? reason ?? "";
  return markup`<article class="${verdictTone[verdict]}" id="${anchorOf(id)}">
<h3><span class="id">${id}</span>${title}</h3>
<p>${verdictMark(verdict)}: ${cut(why, 200)} <span class="muted">Evidence is left out to keep this page small; it is in the run file.</span></p>
<p><code>${rerun}</code></p>
</article>`;
}

function findingFacts({ tier, check, where, expected, actual, contradiction }: Finding, caseTier: string): Markup {
  const firmness = tier === caseTier ? null : markup` <span class="muted">(${tier})</span>`;
  const note =
    contradiction === null
      ? null
      : markup`<dt>Note</dt><dd>The sources contradict each other here: point ${contradiction} of openapi/contradictions.yaml.</dd>`;
  const place = where === check ? check : `${check}: ${where}`;
  return markup`<dl class="facts finding">
<dt>Check</dt><dd>${place}${firmness}</dd>
<dt>Expected</dt><dd>${cut(expected, longestValue)}</dd>
<dt>Actual</dt><dd>${cut(actual, longestValue)}</dd>
${note}</dl>`;
}

function exchangeDetails({ exchanges }: Evidence, allowance: Allowance): Markup[] {
  return exchanges.map((exchange) => {
    if (allowance.left <= 0)
      return markup`<p class="muted">Exchange ${exchange.id} is left out to keep this page small; it is in the run file.</p>`;
    const details = exchangeMarkup(exchange);
    allowance.left -= details.html.length;
    return details;
  });
}

function exchangeMarkup(exchange: ExchangeRecord): Markup {
  const request = requestLines(exchange, { longestBody, indent: true });
  const response = responseLines(exchange, { longestBody, indent: true });
  return markup`<details class="exchange"><summary>Exchange ${exchange.id}: <code>${exchangeTitle(exchange)}</code></summary>
<h4>Request</h4><pre>${request.join("\n")}</pre>
<h4>Answer</h4><pre>${response.join("\n")}</pre>
</details>`;
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length - longest} characters more)`;
}

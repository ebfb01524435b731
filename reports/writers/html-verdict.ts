import { coverageShares } from "../builders/coverage.ts";
import { countOf } from "../builders/figures.ts";
import { headline } from "../builders/headline.ts";
import { loadSentences } from "../builders/load-words.ts";
import { timeText } from "../builders/provenance.ts";
import { exitSigns, verdictCounts, verdictWords } from "../builders/verdict-words.ts";
import type { LoadResult } from "../load-model.ts";
import { verdicts, type ContractResult, type Run } from "../model.ts";
import { contractVerdict, loadVerdict, runVerdict } from "../verdict.ts";
import { exitTone, verdictTone } from "./html-tone.ts";
import { markup, type Markup } from "./markup.ts";

/** The top of the page: the verdict in words, why, and both parts of the run in figures and sentences. */
export function verdictHeader(run: Run): Markup {
  const { exit, reasons } = runVerdict(run);
  const { suite, target, startedAt, contract, load } = run;
  const where = target.kind === "embedded" ? "embedded reference tenant" : target.url;
  return markup`<header class="${exitTone[exit]}"><div>
<p class="muted">${suite.name} ${suite.version} · ${where} · ${timeText(startedAt)}</p>
<h1><span class="sign" aria-hidden="true">${exitSigns[exit]}</span> ${headline(run)}</h1>
${reasons.length === 0 ? null : markup`<ul class="reasons">${reasons.map((reason) => markup`<li>${reason}</li>`)}</ul>`}
<div class="columns">
${contract === null ? null : contractColumn(contract, run)}
${load === null ? null : loadColumn(load)}
</div>
</div></header>`;
}

function contractColumn(contract: ContractResult, run: Run): Markup {
  const { exit } = contractVerdict(contract, run);
  const counts = verdictCounts(contract.cases);
  const rows = verdicts.map((verdict) => {
    const tone = counts[verdict] === 0 ? "none" : verdictTone[verdict];
    const { sign, label } = verdictWords[verdict];
    return markup`<div class="${tone}"><dt><span class="sign" aria-hidden="true">${sign}</span>${label}</dt><dd>${counts[verdict]}</dd></div>`;
  });
  return markup`<section class="${exitTone[exit]}">
<h2>Contract: ${countOf(contract.cases.length, "requirement")}</h2>
<dl class="counts">${rows}</dl>
<p class="muted">Touched: ${touchedText(contract)}.</p>
</section>`;
}

function touchedText(contract: ContractResult): string {
  const shares = coverageShares(contract);
  return shares
    .map(({ name, touched, untouched }) => `${touched.length} of ${touched.length + untouched.length} ${name}`)
    .join(", ");
}

function loadColumn(load: LoadResult): Markup {
  const { exit } = loadVerdict(load);
  const sentences = loadSentences(load).map((sentence) => markup`<li>${sentence}</li>`);
  return markup`<section class="${exitTone[exit]}">
<h2>Load: ${countOf(load.pollers, "poller")}, profile ${load.profile}</h2>
<ul>${sentences}</ul>
</section>`;
}

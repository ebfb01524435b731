import { countOf } from "../builders/figures.ts";
import { requirementsByArea, type AreaResults } from "../builders/requirements.ts";
import { countsText, verdictCounts, verdictWords } from "../builders/verdict-words.ts";
import { verdicts, type CaseResult, type ContractResult, type Verdict } from "../model.ts";
import { anchorOf, verdictMark } from "./html-tone.ts";
import { markup, type Markup } from "./markup.ts";

/** Verdicts whose cases have an article of their own on the page. */
const explained: readonly Verdict[] = ["failed", "suiteError", "cannotTell"];

/** Every requirement with its verdict, an area a fold; areas with trouble are open. */
export function requirementsSection({ cases }: ContractResult): Markup {
  return markup`<section id="requirements"><h2>All ${countOf(cases.length, "requirement")}, by area</h2>
${filters(cases)}
${requirementsByArea(cases).map(areaDetails)}
</section>`;
}

/** Radio buttons that the style sheet reads: what a reader wants to see of the requirements, without a script. */
function filters(cases: readonly CaseResult[]): Markup {
  const counts = verdictCounts(cases);
  const byVerdict = verdicts.map((verdict) => ({
    kind: verdict,
    label: verdictWords[verdict].label,
    count: counts[verdict],
  }));
  const byTier = tiers.map((tier) => ({
    kind: tier,
    label: tier,
    count: cases.filter((one) => one.tier === tier).length,
  }));
  const choices = [...byVerdict, ...byTier].filter(({ count }) => count > 0);
  return markup`<fieldset class="filters"><legend>Show</legend>
<label><input type="radio" name="shown" id="show-all" checked> all</label>
${choices.map(({ kind, label, count }) => markup`<label><input type="radio" name="shown" id="show-${kind}"> ${label} (${count})</label>\n`)}</fieldset>`;
}

const tiers = ["required", "recommended", "observed"] as const;

function areaDetails({ area, cases, counts, needsAttention }: AreaResults): Markup {
  const open = needsAttention ? markup` open` : null;
  return markup`<details class="area"${open}><summary>${area} <span>${countsText(counts, false)}</span></summary>
<table class="stacked"><thead><tr><th scope="col">Verdict</th><th scope="col">Requirement</th><th scope="col">Operation</th><th scope="col">Tier</th></tr></thead>
<tbody>${cases.map(requirementRow)}</tbody></table></details>`;
}

function requirementRow({ id, title, verdict, operation, tier, source, reason }: CaseResult): Markup {
  const name = explained.includes(verdict)
    ? markup`<a class="id" href="#${anchorOf(id)}">${id}</a>`
    : markup`<span class="id">${id}</span>`;
  const why = reason === null || explained.includes(verdict) ? null : markup`<span class="source">${reason}</span>`;
  return markup`<tr class="is-${verdict} is-${tier}"><td>${verdictMark(verdict)}</td>
<td>${title} <span class="source">${name} · ${source}</span>${why}</td>
<td>${operation ?? "several"}</td><td>${tier}</td></tr>`;
}
